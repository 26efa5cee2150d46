package nl.samenaanzet.bench;

import io.camunda.process.test.api.CamundaProcessTest;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.CamundaProcessTestExtension;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a fresh bench. System property {@code bench.runtime} chooses the engine: {@code memory} (default) or
 * {@code cpt}; Camunda Process Test then does its own start and stop, with its own settings.
 */
class BenchExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final boolean CPT = "cpt".equals(System.getProperty("bench.runtime", "memory"));

    private final CamundaProcessTestExtension cpt = CPT ? new CamundaProcessTestExtension() : null;
    private ProcessBench bench;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (CPT) {
            cpt.beforeAll(asAnnotated(context));
        }
    }

    /** The extension starts only for a class that bears its annotation; ours bear {@link ProcessTest}. */
    private static ExtensionContext asAnnotated(ExtensionContext context) {
        return (ExtensionContext) Proxy.newProxyInstance(
                BenchExtension.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, method, arguments) -> method.getName().equals("getTestClass")
                        ? Optional.of(Annotated.class)
                        : method.invoke(context, arguments));
    }

    @CamundaProcessTest
    private static final class Annotated {}

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (CPT) {
            cpt.beforeEach(context);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ProcessBench.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (bench == null) {
            bench = new ProcessBench(
                    process(context), CPT ? new CptRuntime(cptContext(context)) : new InMemoryRuntime());
        }
        return bench;
    }

    /** {@code ApprovalProcessTest} tests {@code approval}. */
    private static String process(ExtensionContext context) {
        return context.getRequiredTestClass()
                .getSimpleName()
                .replace("ProcessTest", "")
                .toLowerCase(Locale.ROOT);
    }

    private static CamundaProcessTestContext cptContext(ExtensionContext context) {
        return context.getStore(CamundaProcessTestExtension.NAMESPACE)
                .get(CamundaProcessTestExtension.STORE_KEY_CONTEXT, CamundaProcessTestContext.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (bench != null) {
            bench.close();
            bench = null;
        }
        if (CPT) {
            cpt.afterEach(context);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (CPT) {
            cpt.afterAll(context);
        }
    }
}
