package badhouse.approval.web;

import badhouse.approval.process.BadProcess;

/** A page that knows the process floor. */
public class BadPage {

    BadProcess process;
}
