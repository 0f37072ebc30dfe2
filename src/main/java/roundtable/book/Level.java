package roundtable.book;

/** How far an organisation reaches, from the widest to the closest to the ground. */
public enum Level {
    INTERNATIONAL, NATIONAL, STATE, CITY, DISTRICT, NEIGHBOURHOOD, SITE
}
