package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientDetailsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "The man (born 12.03.1987) came again", "Klient, geb. am 3.4.1990, wurde verwiesen", "geb. 03/04/1990",
        "Date of birth: 12 March 1987", "Besucher *12.3.1987", "client M. K. was banned", "Klientin A.B. zieht um",
        "Frau S. wurde beraten", "Mr K. had three emergencies", "client no. 4711 left", "Klient Nr. 88 kam oft",
        "M. K., 34 years, was found", "M.K. (34) was found", "a 34-year-old man M. K.", "ein 34-jähriger Mann, K. L., 34 J.",
        "call her at 0171 2345678", "+49 160 1234567", "Tel. 030 1234567", "Versichertennummer A123456789"})
    void warns(String text) {
        assertEquals(true, ClientDetails.find(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "12 clients aged 20 to 30", "Decision D 3/2026 of 11.03.2026", "The room opened on 12.03.1987",
        "34 visits and 5 emergencies", "Z. B. 34 Besuche im Quartal", "Dr. A. B. Schmidt reports for the clinic",
        "Clients, e.g. women, need shelter", "Frau Schmidt (Gesundheitsamt) berichtet", "Mr Smith will report",
        "Client A. Smith Foundation", "Budget 1.250.000 EUR", "Drogenhilfe e. V. mit 34 Plätzen", "TOP 4.1 vertagt",
        "A 12/2026 is due by 31.3.2026", "Room B. 12 places", "Born out of a pilot in 2019", "Figures 2024, 2025, 2026",
        "Opening hours 08:00-16:00", "Der Verein wurde 1987 geboren aus einer Initiative", "Law 45/2019 § 10a BtMG",
        "clients in 2026: 1200", "U. S. 34. Konferenz", "every client should be asked"})
    void staysSilent(String text) {
        assertEquals(Optional.empty(), ClientDetails.find(text));
    }
}
