package nl.samenaanzet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenaanzet.form.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Files as people send them: what is read, what is refused, and that text never becomes a formula. */
class SheetFileTest {

    private static final List<String> COLUMNS = List.of("naam", "aantal");

    @Test
    void whatIsWrittenIsReadAgainInBothFormats() {
        var rows = List.of(
                Arrays.<Object>asList("=1+1", new BigDecimal("2.5")), Arrays.<Object>asList("Zorg; welzijn", null));
        for (var file : List.of(CsvFile.write(COLUMNS, rows), XlsxFile.write("blad", COLUMNS, rows))) {
            var read = SheetFile.read(file, COLUMNS).rows();
            assertThat(read).extracting(r -> r.cell("naam")).containsExactly("=1+1", "Zorg; welzijn");
            assertThat(read).extracting(r -> r.cell("aantal")).containsExactly("2,5", "");
            assertThat(read).extracting(SheetRow::number).containsExactly(2, 3);
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsNoFormulaInACsv() {
        var csv = new String(CsvFile.write(COLUMNS, List.of(Arrays.asList("@SOM(A1)", -5))), StandardCharsets.UTF_8);
        assertThat(csv).contains("'@SOM(A1);-5");
    }

    @Test
    void aFormulaIsRefusedWithItsPlace() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("blad");
            sheet.value(0, 0, "naam");
            sheet.value(0, 1, "aantal");
            sheet.formula(1, 1, "1+1");
        }
        assertThat(unread(out.toByteArray())).containsExactly("2 aantal spreadsheet.refusal.formula");
        assertThat(unread(csv("naam;aantal\n=cmd|' /C calc'!A0;1\nGoed;2\n=1+1;" + "x".repeat(6000))))
                .containsExactly(
                        "2 naam spreadsheet.refusal.formula",
                        "4 naam spreadsheet.refusal.formula",
                        "4 aantal form.wrong.long");
    }

    @Test
    void fiftyThousandRowsAreRefusedInBothFormats() {
        var rows = Collections.nCopies(50_000, List.<Object>of("naam", 1));
        refused(CsvFile.write(COLUMNS, rows), "spreadsheet.refusal.tooMany");
        refused(XlsxFile.write("blad", COLUMNS, rows), "spreadsheet.refusal.tooMany");
        var few = Collections.nCopies(SheetFile.ROWS, List.<Object>of("naam", 1));
        assertThat(SheetFile.read(XlsxFile.write("blad", COLUMNS, few), COLUMNS).rows())
                .hasSize(SheetFile.ROWS);
    }

    @Test
    void aFileThatUnpacksToFarMoreIsRefusedBeforeItIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 70; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        assertThat(out.size()).isLessThan(1024 * 1024);
        refused(out.toByteArray(), "spreadsheet.refusal.tooLarge");
    }

    @Test
    void headersMayStandInAnotherOrderWithOtherCapitalsAndCommas() {
        var rows = SheetFile.read(csv("Aantal,NAAM,extra\n3,\"Jansen, bakkerij\",x\n\n4,Tweede,y"), COLUMNS)
                .rows();
        assertThat(rows).extracting(r -> r.cell("naam")).containsExactly("Jansen, bakkerij", "Tweede");
        assertThat(rows).extracting(SheetRow::number).as("an empty row counts").containsExactly(2, 4);
    }

    @Test
    void anOldWindowsFileKeepsItsAccents() {
        var rows = SheetFile.read("naam;aantal\nCafé;1".getBytes(Charset.forName("windows-1252")), COLUMNS)
                .rows();
        assertThat(rows.getFirst().cell("naam")).isEqualTo("Café");
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() {
        refused(csv("naam\nJansen"), "spreadsheet.refusal.header");
        refused(csv("naam;aantal;naam\n1;2;3"), "spreadsheet.refusal.headerTwice");
        refused(new byte[] {0, 1, 2, 3}, "spreadsheet.refusal.unreadable");
        refused("PK\u0003\u0004 geen zip".getBytes(StandardCharsets.UTF_8), "spreadsheet.refusal.unreadable");
    }

    @Test
    void allHeadersThatAreMissingOrThereTwiceAreNamedAtOnce() {
        assertThatThrownBy(() -> SheetFile.read(csv("iets;iets\n1;2"), COLUMNS))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        all -> assertThat(all.each())
                                .extracting(r -> r.key() + " " + r.arguments()[0])
                                .containsExactly(
                                        "spreadsheet.refusal.otherFile naam, aantal",
                                        "spreadsheet.refusal.headerTwice iets"));
    }

    private static List<String> unread(byte[] file) {
        return SheetFile.read(file, COLUMNS).unread().entrySet().stream()
                .flatMap(row ->
                        row.getValue().each().stream().map(r -> "%d %s %s".formatted(row.getKey(), r.field(), r.key())))
                .toList();
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> SheetFile.read(file, COLUMNS)).hasMessage(why);
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
