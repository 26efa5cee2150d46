package badhouse.approval;

/** Nine values in a row. */
record BadWidth(int a, int b, int c, int d, int e, int f, int g, int h, int i) {

    /** Asks for six things. */
    static class Demanding {

        Demanding(int a, int b, int c, int d, int e, int f) {}
    }

    /** A form, but not of a page: nobody binds it by name. */
    public record WideForm(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}
}
