package com.acme.text;

/** No entity anywhere in this module. */
public final class Words {
    private Words() {}

    public static String shout(String text) {
        return text.toUpperCase() + "!";
    }
}
