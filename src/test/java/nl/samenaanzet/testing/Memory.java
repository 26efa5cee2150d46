package nl.samenaanzet.testing;

import com.github.benmanes.caffeine.cache.Cache;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.SamenAanZet;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ReflectionUtils;

/**
 * What our beans have come to know since the start, such as a drawing of a theory or the keys of cases. Empty ones of
 * then are emptied again.
 */
class Memory {

    private static final String OURS = SamenAanZet.class.getPackageName();

    private final List<Runnable> forget = new ArrayList<>();

    Memory(ConfigurableApplicationContext application) {
        var beans = application.getBeanFactory();
        for (var name : beans.getBeanDefinitionNames()) {
            if (beans.getSingleton(name) != null) {
                var bean = AopTestUtils.getUltimateTargetObject(beans.getSingleton(name));
                if (bean.getClass().getPackageName().startsWith(OURS)) {
                    ReflectionUtils.doWithFields(
                            bean.getClass(),
                            field -> note(ReflectionTestUtils.getField(bean, field.getName())),
                            field -> field.getDeclaringClass().getPackageName().startsWith(OURS)
                                    && !Modifier.isStatic(field.getModifiers()));
                }
            }
        }
    }

    private void note(Object held) {
        switch (held) {
            case Map<?, ?> map when map.isEmpty() -> keep(map::clear);
            case Collection<?> collection when collection.isEmpty() -> keep(collection::clear);
            case Cache<?, ?> cache -> keep(cache::invalidateAll);
            case null, default -> {}
        }
    }

    private void keep(Runnable clearing) {
        try {
            clearing.run();
            forget.add(clearing);
        } catch (UnsupportedOperationException neverChanges) {
            return;
        }
    }

    void forget() {
        forget.forEach(Runnable::run);
    }
}
