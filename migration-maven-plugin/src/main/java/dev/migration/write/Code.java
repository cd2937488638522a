package dev.migration.write;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piece of Java source that knows where a line may break. {@link CodePrinter} lays it out. */
sealed interface Code {

    /** A longer chain of calls exhausts the stack of the Java compiler, sooner or later. */
    int MAX_CHAIN = 100;

    /** Taken as it stands, never broken. */
    record Raw(String text) implements Code {}

    /** A literal text; a long one is broken into several that are joined. */
    record Str(String value) implements Code {}

    /** A class, to be imported. */
    record Type(ClassName name) implements Code {}

    /** A static member that is imported by its name. */
    record Static(ClassName owner, String member) implements Code {}

    /** One piece after the other, without a break between. */
    record Joined(List<Code> parts) implements Code {}

    /** {@code head(arguments)}. */
    record Call(Code head, List<Code> arguments) implements Code {}

    /** {@code target.call().call()}. */
    record Chain(Code target, List<Call> calls) implements Code {}

    /** {@code parameter -> parameter.call().call()}, always one call a line. */
    record Builder(String parameter, List<Call> calls) implements Code {}

    /** {@code parameter -> { statements }}, always one statement a line. */
    record Block(String parameter, List<Code> statements) implements Code {}

    static Code raw(Object text) {
        return new Raw(String.valueOf(text));
    }

    /** A literal, or several where one would be longer than a class file can hold (65535 bytes). */
    static Code string(Object value) {
        String text = value.toString();
        return text.length() <= JavaStrings.MAX_CONSTANT
                ? new Str(text)
                : call("String.join", strings(JavaStrings.constants(text)));
    }

    static List<Code> strings(List<?> values) {
        return values.stream().map(Code::string).toList();
    }

    static Call call(String name, Code... arguments) {
        return call(name, Arrays.asList(arguments));
    }

    static Call call(String name, List<Code> arguments) {
        return new Call(new Raw(name), arguments);
    }

    /** What {@code calls} do to the parameter of a lambda; many of them in several statements. */
    static Code builder(String parameter, List<Call> calls) {
        if (!calls.isEmpty() && calls.size() <= MAX_CHAIN) {
            return new Builder(parameter, calls);
        }
        List<Code> statements = new ArrayList<>();
        for (int start = 0; start < calls.size(); start += MAX_CHAIN) {
            int end = Math.min(calls.size(), start + MAX_CHAIN);
            statements.add(new Chain(new Raw(parameter), calls.subList(start, end)));
        }
        return new Block(parameter, statements);
    }

    static Call callStatic(Class<?> owner, String name, List<Code> arguments) {
        return new Call(new Static(ClassName.get(owner), name), arguments);
    }

    /** {@code Owner.name(arguments)}. */
    static Call callOn(Class<?> owner, String name, List<Code> arguments) {
        return new Call(member(owner, name), arguments);
    }

    static Call callNew(Class<?> type, Code... arguments) {
        return callNew(type, Arrays.asList(arguments));
    }

    static Call callNew(Class<?> type, List<Code> arguments) {
        return new Call(new Joined(List.of(new Raw("new "), new Type(ClassName.get(type)))), arguments);
    }

    /** {@code Owner.name}. */
    static Code member(Class<?> owner, String name) {
        return new Joined(List.of(new Type(ClassName.get(owner)), new Raw("." + name)));
    }

    /** {@code List.of(elements)}. */
    static Code listOf(List<Code> elements) {
        return callOn(List.class, "of", elements);
    }
}
