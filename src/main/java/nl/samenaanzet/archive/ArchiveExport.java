package nl.samenaanzet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenaanzet.fingerprint.Sha256;

/**
 * A dossier as a zip: each thing with its file and two files of metadata, a list of checksums ({@code sha256sum -c}
 * reads it), and the metadata of the dossier. One file is in memory at a time.
 */
public record ArchiveExport(String number, List<ArchiveItem> items, Mdto mdto, LocalDate today) {

    /** Writes it all; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var sums = new StringBuilder();
        add(zip, sums, "dossier.mdto.xml", mdto.dossier());
        for (int i = 0; i < items.size(); i++) {
            thing(
                    zip,
                    sums,
                    "%03d-%s/".formatted(i + 1, items.get(i).fileName().replaceAll("\\.[^.]*$", "")),
                    items.get(i));
        }
        put(zip, "manifest-sha256.txt", sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private void thing(ZipOutputStream zip, StringBuilder sums, String folder, ArchiveItem item) throws IOException {
        var content = item.content().get();
        var sum = add(zip, sums, folder + item.fileName(), content);
        add(zip, sums, folder + item.fileName() + ".bestand.mdto.xml", mdto.file(item, content.length, sum, today));
        add(zip, sums, folder + item.fileName() + ".mdto.xml", mdto.object(item));
    }

    private String add(ZipOutputStream zip, StringBuilder sums, String path, byte[] content) throws IOException {
        put(zip, path, content);
        var sum = Sha256.of(content);
        sums.append(sum).append("  ").append(path).append('\n');
        return sum;
    }

    /**
     * The time of the day it is made stands in the zip and nothing else of the moment: the same dossier gives the same
     * files.
     */
    private void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(today.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
