package roundtable.book;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A component that holds the key of another row. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ref {

    /** The kind of row that is named. */
    Class<? extends Row> value();

    /** Whether the row is a part of the named one and is deleted together with it. */
    boolean owner() default false;
}
