package roundtable.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import roundtable.book.Meeting;
import roundtable.book.Nullable;

/** A meeting as a file that calendars read: the same entry each time, so that a later file moves or cancels it. */
public final class CalendarFile {

    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");
    private static final int USUAL = 120;

    private CalendarFile() {
    }

    /**
     * The bytes of an .ics file. A meeting whose time is not known takes the whole day, one that ends before it begins ends the day after.
     *
     * @param title what the calendar shows
     * @param length in minutes of time, where the meeting says no end; null or nothing for two hours
     * @param zone time zone of the meeting's times
     * @param now when the file is made: a later file takes the place of an earlier one
     */
    public static byte[] of(Meeting meeting, String title, @Nullable Integer length, ZoneId zone, Instant now) throws IOException {
        VEvent event = meeting.startsAt() == null ? new VEvent(meeting.day(), meeting.day().plusDays(1), title)
                : timed(meeting, meeting.day().atTime(meeting.startsAt()).atZone(zone), title, length == null || length <= 0 ? USUAL : length);
        event.add(new Uid(meeting.id() + "@roundtable"));
        event.add(new Sequence((int) Duration.between(BEGINNING, now).toMinutes()));
        boolean cancelled = meeting.state() == Meeting.State.CANCELLED;
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (meeting.place() != null) {
            event.add(new Location(meeting.place()));
        }
        Calendar calendar = new Calendar().withProdId("-//Roundtable//Roundtable//EN").withDefaults()
                .withProperty(new Method(cancelled ? Method.VALUE_CANCEL : Method.VALUE_PUBLISH)).getFluentTarget();
        TimeZone known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
        if (known != null) {
            calendar.add(known.getVTimeZone());
        }
        calendar.add(event);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CalendarOutputter(false).output(calendar, bytes);
        return bytes.toByteArray();
    }

    private static VEvent timed(Meeting meeting, ZonedDateTime start, String title, int length) {
        LocalTime until = meeting.endsAt();
        if (until == null || until.equals(meeting.startsAt())) {
            return new VEvent(start, start.plusMinutes(length), title);
        }
        ZonedDateTime end = start.with(until);
        return new VEvent(start, end.isAfter(start) ? end : start.plusDays(1).with(until), title);
    }
}
