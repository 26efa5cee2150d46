package nl.samenaanzet.words;

/** A table or a process said a word that our code does not know. Nothing goes on with it. */
public class UnknownWord extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownWord(Class<?> words, String code) {
        super("\"%s\" is no word of %s".formatted(code, words.isAnnotationPresent(WordsOf.class)
                ? String.join(", ", words.getAnnotation(WordsOf.class).value()) : words.getSimpleName()));
    }
}
