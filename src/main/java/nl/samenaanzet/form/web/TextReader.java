package nl.samenaanzet.form.web;

import java.util.Set;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.form.TypedText;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** A text with {@link Text}: tidied and measured. */
class TextReader implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, String.class));
    }

    @Override
    public boolean matches(TypeDescriptor from, TypeDescriptor to) {
        return to.hasAnnotation(Text.class);
    }

    @Override
    public Object convert(Object typed, TypeDescriptor from, TypeDescriptor to) {
        return TypedText.of((String) typed, null, to.getAnnotation(Text.class).value());
    }
}
