package nl.samenaanzet.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import nl.samenaanzet.fingerprint.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files to deploy: those of {@code bpmn/} and {@code dmn/}, and what people put in the place of one. A replacement
 * ends when the packaged file it replaces changes: a new version of the software brings process and tables that fit.
 */
@Component
public class ModelFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ModelFiles.class);

    private final Replacements replacements;
    private final Clock clock;

    ModelFiles(Replacements replacements, Clock clock) {
        this.replacements = replacements;
        this.clock = clock;
    }

    /** By file name. */
    public Map<String, byte[]> current() {
        var files = packaged();
        for (var replacement : replacements.findAll()) {
            var name = replacement.modelId() + ".dmn";
            if (files.containsKey(name) && replacement.replaces(Sha256.of(files.get(name)))) {
                files.put(name, replacement.xml().getBytes(StandardCharsets.UTF_8));
            } else {
                LOG.warn(
                        "{} of this version of the software differs from the one that people replaced: the software's is used",
                        name);
                replacements.delete(replacement);
            }
        }
        return files;
    }

    /** @throws java.util.NoSuchElementException when no such table is packaged */
    public void replace(String id, String xml) {
        var packaged = packaged(id);
        var hash = Sha256.of(packaged);
        if (hash.equals(Sha256.of(xml))) {
            replacements.findById(id).ifPresent(replacements::delete);
        } else {
            replacements.save(new Replacement(id, xml, hash, clock.instant()));
        }
        replacements.flush();
    }

    public byte[] packaged(String id) {
        var file = packaged().get(id + ".dmn");
        if (file == null) {
            throw new java.util.NoSuchElementException("No table " + id);
        }
        return file;
    }

    public static Map<String, byte[]> packaged() {
        try {
            var files = new TreeMap<String, byte[]>();
            var resolver = new PathMatchingResourcePatternResolver();
            for (var pattern : new String[] {"classpath*:bpmn/*.bpmn", "classpath*:dmn/*.dmn"}) {
                for (var resource : resolver.getResources(pattern)) {
                    files.put(resource.getFilename(), resource.getContentAsByteArray());
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
