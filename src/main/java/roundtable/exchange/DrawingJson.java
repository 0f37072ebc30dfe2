package roundtable.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import roundtable.drawing.Box;
import roundtable.drawing.Drawing;
import roundtable.drawing.Label;
import roundtable.drawing.Lane;
import roundtable.drawing.Line;
import roundtable.drawing.Point;

/** The geometry of a chart as JSON, in points, for programs that measure or redraw it. */
public final class DrawingJson {

    private static final JsonFactory JSON = new JsonFactory();

    private DrawingJson() {
    }

    /** The drawing as one readable text. */
    public static String of(Drawing drawing) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("title", drawing.title());
            json.writeStringField("kind", drawing.kind().name().toLowerCase(Locale.ROOT));
            number(json, "width", drawing.width());
            number(json, "height", drawing.height());
            writeBoxes(drawing, json);
            writeLanes(drawing, json);
            writeLines(drawing, json);
            writeLabels(drawing, json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void writeBoxes(Drawing drawing, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("boxes");
        for (Box box : drawing.boxes()) {
            json.writeStartObject();
            json.writeStringField("id", box.id());
            json.writeStringField("name", box.name());
            place(json, box.x(), box.y(), box.w(), box.h());
            if (box.parent() != null) {
                json.writeStringField("parent", box.parent());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLanes(Drawing drawing, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("lanes");
        for (Lane lane : drawing.lanes()) {
            json.writeStartObject();
            json.writeStringField("name", lane.name());
            place(json, lane.x(), lane.y(), lane.w(), lane.h());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLines(Drawing drawing, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("lines");
        for (Line line : drawing.lines()) {
            json.writeStartObject();
            json.writeStringField("id", line.id());
            json.writeStringField("from", line.from());
            json.writeStringField("to", line.to());
            json.writeArrayFieldStart("points");
            for (Point point : line.points()) {
                json.writeArray(new double[] {rounded(point.x()), rounded(point.y())}, 0, 2);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLabels(Drawing drawing, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("labels");
        for (Label label : drawing.labels()) {
            json.writeStartObject();
            json.writeStringField("of", label.of());
            json.writeStringField("text", label.text());
            number(json, "size", label.size());
            place(json, label.x(), label.y(), label.w(), label.h());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, double x, double y, double w, double h) throws IOException {
        number(json, "x", x);
        number(json, "y", y);
        number(json, "w", w);
        number(json, "h", h);
    }

    private static void number(JsonGenerator json, String field, double value) throws IOException {
        json.writeNumberField(field, rounded(value));
    }

    /** A thousandth of a point is finer than any printer. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
