package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import roundtable.KeysTest;
import roundtable.words.Words;

/** The settings of a user survive what befalls files: damage, a newer program, a system in another language. */
@ResourceLock(KeysTest.WINDOW)
class SettingsFileTest {

    private static final Settings CHOSEN = Settings.defaults("de").withTheme(Theme.DARK).withTextSize(150)
            .opened("/home/anna/quarter.roundtable").withWidth(1366).withHeight(768).withX(-1920).withY(10)
            .withMaximised(true).withScreen("shell.screen.map");

    private final Locale system = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        Locale.setDefault(system);
    }

    @Test
    void whatWasChosenIsThereAgain() throws IOException {
        new SettingsFile(folder.resolve("new")).write(CHOSEN);
        assertEquals(CHOSEN, new SettingsFile(folder.resolve("new")).read());
    }

    @Test
    void aValueOfANewerProgramIsAsOnTheFirstDayAndTheRestStays() throws IOException {
        Settings read = edited("theme=DARK", "theme=SEPIA", "textSize=150", "textSize=large", "x=-1920.0", "x=NaN");
        assertEquals(CHOSEN.withTheme(Theme.SYSTEM).withTextSize(100).withX(0), read);
        assertEquals(Theme.DARK, edited("language=de", "language=xx\nsomething.new=1").theme());
    }

    @Test
    void whatIsNoSettingsFileAtAllMeansTheFirstDay() throws IOException {
        for (byte[] bytes : List.of(new byte[0], new byte[] {0, (byte) 0xff, (byte) 0xfe, 1}, "\\u00zz".getBytes(
                StandardCharsets.UTF_8))) {
            Files.write(folder.resolve("settings.properties"), bytes);
            assertEquals(Theme.SYSTEM, new SettingsFile(folder).read().theme());
            assertEquals(List.of(), new SettingsFile(folder).read().recent());
        }
    }

    @Test
    void aSystemInAnyLanguageGetsOneOfTheProgramsAndItsWordsInIt() {
        for (String language : List.of("ar", "he", "tr", "ja", "de")) {
            Locale.setDefault(Locale.forLanguageTag(language));
            Settings settings = new SettingsFile(folder).read();
            assertEquals(language.equals("de") ? "de" : "en", settings.language());
            assertEquals("shell.screen.minutes", ScreenPlaces.of("shell.screen.minutes").key());
            assertEquals(Words.in("en").text("kinds.theme.light"), Words.in("en").of(Theme.LIGHT));
        }
    }

    private Settings edited(String... replacements) throws IOException {
        Path file = folder.resolve("settings.properties");
        new SettingsFile(folder).write(CHOSEN);
        String text = Files.readString(file);
        for (int i = 0; i < replacements.length; i += 2) {
            assertEquals(true, text.contains(replacements[i]), text);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Files.writeString(file, text);
        return new SettingsFile(folder).read();
    }
}
