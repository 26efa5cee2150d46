package nl.samenaanzet.localplatform.fetch;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenaanzet.localplatform.LocalPlatform;
import nl.samenaanzet.localplatform.LocalPlatformProperties;
import nl.samenaanzet.localplatform.PlatformFault;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.PlatformTexts;
import nl.samenaanzet.localplatform.program.Camunda;
import nl.samenaanzet.localplatform.program.CamundaProgram;
import nl.samenaanzet.localplatform.program.Index;
import nl.samenaanzet.localplatform.program.IndexProgram;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** Brings the programs into the folder, the first time and whenever something of them is missing. */
public final class Installation {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPlatform.class);

    /** Archive and unpacked files, with room for the archive of classes that the JVM writes. */
    private static final DataSize CAMUNDA_SPACE = DataSize.ofMegabytes(800);

    private static final DataSize INDEX_SPACE = DataSize.ofMegabytes(200);

    private final PlatformFolder folder;
    private final LocalPlatformProperties properties;
    private final boolean camundaMissing;
    private final boolean indexMissing;
    private volatile FetchProgress progress;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public Installation(PlatformFolder folder, LocalPlatformProperties properties) {
        this.folder = folder;
        this.properties = properties;
        this.camundaMissing = !CamundaProgram.in(folder).complete();
        this.indexMissing = properties.operate() && !IndexProgram.in(folder).complete();
    }

    public DataSize neededSpace() {
        return DataSize.ofBytes(properties.minFreeSpace().toBytes()
                + (camundaMissing ? CAMUNDA_SPACE.toBytes() : 0)
                + (indexMissing ? INDEX_SPACE.toBytes() : 0));
    }

    /** Ends a download or an unpacking that is under way, from another thread. */
    public void cancel() {
        cancelled.set(true);
    }

    /** For when it does not end in time. */
    public void discardUnfinished() {
        if (progress != null) {
            progress.discardUnfinished();
        }
    }

    public void complete() {
        try {
            install();
        } catch (PlatformFault failed) {
            throw cancelled.get() ? PlatformFault.cancelled(failed) : failed;
        }
    }

    private void install() {
        if (camundaMissing) {
            installCamunda();
        }
        if (indexMissing) {
            installIndex();
        }
        if (properties.operate()) {
            try {
                IndexProgram.writeLauncher(folder);
            } catch (IOException failed) {
                throw new PlatformFault(
                        PlatformTexts.notWritable(folder.root(), PlatformFolder.reason(failed)), failed);
            }
        }
    }

    private void installCamunda() {
        var program = CamundaProgram.in(folder);
        LOG.info(PlatformTexts.fetching("Camunda " + Camunda.VERSION));
        progress = progress("Camunda", CamundaProgram.ARCHIVE_BYTES);
        try (var central = new MavenCentral(properties, progress)) {
            var archive = central.file(CamundaProgram.ARCHIVE);
            progress.done();
            CamundaProgram.verify(archive);
            LOG.info(PlatformTexts.unpacking("Camunda", program.folder()));
            program.install(target -> CamundaProgram.unpack(archive, target, cancelled));
        }
    }

    private void installIndex() {
        LOG.info(PlatformTexts.fetching("OpenSearch " + Index.VERSION));
        progress = progress("OpenSearch", IndexProgram.RUNNER_BYTES);
        try (var central = new MavenCentral(properties, progress)) {
            var jars = central.classPath(IndexProgram.RUNNER);
            progress.done();
            IndexProgram.in(folder).install(target -> IndexProgram.copy(jars, target));
        }
    }

    private FetchProgress progress(String what, long expected) {
        return new FetchProgress(what, expected, System.out, FetchProgress.onTerminal(), cancelled);
    }
}
