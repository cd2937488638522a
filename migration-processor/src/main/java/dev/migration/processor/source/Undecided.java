package dev.migration.processor.source;

import javax.lang.model.element.Element;

/** Ends the following of code: its value is not to be had. */
final class Undecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it ended. */
    enum Reason {
        /** The code is more than is followed here. */
        TOO_COMPLEX,
        /** The code uses null as if it were something, which ends it at run time too. */
        USE_OF_NULL,
        /** A class is not among the sources. */
        NO_SOURCE
    }

    private final Reason reason;

    private Undecided(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    static Undecided at(Object code) {
        return new Undecided(Reason.TOO_COMPLEX, String.valueOf(code));
    }

    static Undecided useOfNull(Object code) {
        return new Undecided(Reason.USE_OF_NULL, String.valueOf(code));
    }

    static Undecided withoutSource(Element element) {
        return new Undecided(Reason.NO_SOURCE, String.valueOf(element));
    }

    Reason reason() {
        return reason;
    }
}
