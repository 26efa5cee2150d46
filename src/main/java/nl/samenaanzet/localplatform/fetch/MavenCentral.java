package nl.samenaanzet.localplatform.fetch;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.localplatform.LocalPlatformProperties;
import nl.samenaanzet.localplatform.PlatformFault;
import nl.samenaanzet.localplatform.PlatformTexts;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.transfer.ArtifactTransferException;
import org.eclipse.aether.transfer.TransferListener;

/** Fetches with the user's own Maven settings (mirrors, proxies) into the user's own local repository. */
final class MavenCentral implements Closeable {

    private static final Map<String, Object> PATIENCE =
            Map.of("aether.connector.connectTimeout", 10_000, "aether.connector.requestTimeout", 60_000);

    private final Context context;

    MavenCentral(LocalPlatformProperties properties, TransferListener progress) {
        var overrides = ContextOverrides.create()
                .withUserSettings(true)
                .transferListener(progress)
                .checksumPolicy(ContextOverrides.ChecksumPolicy.FAIL)
                .configProperties(PATIENCE);
        var repository = properties.localRepository().isBlank()
                ? System.getProperty("maven.repo.local", "")
                : properties.localRepository();
        if (!repository.isBlank()) {
            overrides.withLocalRepositoryOverride(Path.of(repository).toAbsolutePath());
        }
        if (!properties.mavenSettings().isBlank()) {
            overrides.withUserSettingsXmlOverride(
                    Path.of(properties.mavenSettings()).toAbsolutePath());
        }
        context = Runtimes.INSTANCE.getRuntime().create(overrides.build());
    }

    Path file(String coordinates) {
        try {
            var request = new ArtifactRequest(new DefaultArtifact(coordinates), context.remoteRepositories(), null);
            return context.repositorySystem()
                    .resolveArtifact(context.repositorySystemSession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException failed) {
            throw unreachable(coordinates, failed);
        }
    }

    /** The jar and all that it needs to run. */
    List<Path> classPath(String coordinates) {
        try {
            var collect = new CollectRequest(
                    new Dependency(new DefaultArtifact(coordinates), "runtime"), context.remoteRepositories());
            return context
                    .repositorySystem()
                    .resolveDependencies(context.repositorySystemSession(), new DependencyRequest(collect, null))
                    .getArtifactResults()
                    .stream()
                    .map(result -> result.getArtifact().getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException failed) {
            throw unreachable(coordinates, failed);
        }
    }

    /** The message that names the registry tells most; what lies under it, least. */
    private static PlatformFault unreachable(String coordinates, Exception failed) {
        Throwable telling = failed;
        while (telling.getCause() != null && !(telling instanceof ArtifactTransferException)) {
            telling = telling.getCause();
        }
        var why = telling.getMessage()
                .lines()
                .findFirst()
                .orElse(telling.getClass().getSimpleName());
        return new PlatformFault(PlatformTexts.unreachable(coordinates, why), failed);
    }

    @Override
    public void close() {
        context.close();
    }
}
