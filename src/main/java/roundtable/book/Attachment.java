package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A file that belongs to an item, a decision or an action; its bytes are kept by their fingerprint.
 *
 * @param size bytes
 * @param sha256 fingerprint of the bytes, 64 hexadecimal digits
 * @param annex number on paper
 */
@RecordBuilder
public record Attachment(
        String id,
        @Nullable @Ref(value = Meeting.class, owner = true) String meeting,
        @Nullable @Ref(value = AgendaItem.class, owner = true) String item,
        @Nullable @Ref(value = Decision.class, owner = true) String decision,
        @Nullable @Ref(value = Action.class, owner = true) String action,
        String title,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        @Nullable Integer annex,
        Confidentiality confidentiality) implements Row, AttachmentBuilder.With {
}
