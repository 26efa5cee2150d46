package badhouse.approval.web;

/** A form with a part that no page of its module asks for. */
public record BadForm(String reason, String neverAsked) {

    /** Of a page, but no form: nobody binds it by name. */
    public record WideView(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}
}
