package dev.migration.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays code out in lines of at most {@value #WIDTH} columns: on one line if it fits, else broken from the outside in. */
final class CodePrinter {

    static final int WIDTH = 100;

    /** Of a method's body; JavaPoet writes it, what is printed here is relative to it. */
    static final int BODY_INDENT = 8;

    private static final int CONTINUATION = 8;
    private static final int BLOCK = 4;

    private final CodeBlock.Builder out = CodeBlock.builder();
    private final Map<ClassName, Set<String>> staticImports;
    private int column;

    private CodePrinter(Map<ClassName, Set<String>> staticImports) {
        this.staticImports = staticImports;
    }

    /** A statement in a method's body, with its semicolon and a line feed; adds what it imports to the map. */
    static CodeBlock statement(Code code, Map<ClassName, Set<String>> staticImports) {
        CodePrinter printer = new CodePrinter(staticImports);
        printer.column = BODY_INDENT;
        printer.print(code, BODY_INDENT, 1);
        printer.text(";");
        return printer.out.add("\n").build();
    }

    static Map<ClassName, Set<String>> newImports() {
        return new TreeMap<>();
    }

    /** @param reserve how many characters will follow on the last line */
    private void print(Code code, int indent, int reserve) {
        boolean fits = !CodeWidth.isBroken(code) && column + CodeWidth.of(code) + reserve <= WIDTH;
        if (code instanceof Code.Raw raw) {
            text(raw.text());
        } else if (code instanceof Code.Str str) {
            string(str, indent, fits ? WIDTH : reserve, fits);
        } else if (code instanceof Code.Type type) {
            type(type.name());
        } else if (code instanceof Code.Static member) {
            staticMember(member);
        } else if (code instanceof Code.Joined joined) {
            joined.parts().forEach(part -> print(part, indent, reserve));
        } else if (code instanceof Code.Call call) {
            call(call, indent, reserve, fits);
        } else if (code instanceof Code.Chain chain) {
            chain(chain, indent, reserve, fits);
        } else if (code instanceof Code.Builder builder) {
            builder(builder, indent, reserve);
        } else if (code instanceof Code.Block block) {
            block(block, indent);
        }
    }

    private void call(Code.Call call, int indent, int reserve, boolean fits) {
        print(call.head(), indent, reserve);
        text("(");
        if (fits || call.arguments().isEmpty()) {
            inline(call.arguments(), indent, reserve);
        } else if (endsInLambda(call)) {
            inline(call.arguments(), indent, reserve + 1);
        } else if (fitOnOneLine(call.arguments(), indent + CONTINUATION, reserve + 1)) {
            newLine(indent + CONTINUATION);
            inline(call.arguments(), indent + CONTINUATION, reserve + 1);
        } else if (call.arguments().stream().allMatch(CodeWidth::isSimple)) {
            filled(call.arguments(), indent + CONTINUATION, reserve + 1);
        } else {
            onePerLine(call.arguments(), indent + CONTINUATION, reserve + 1);
        }
        text(")");
    }

    private static boolean fitOnOneLine(List<Code> arguments, int indent, int reserve) {
        return arguments.stream().noneMatch(CodeWidth::isBroken)
                && indent + CodeWidth.ofList(arguments) + reserve <= WIDTH;
    }

    private static boolean endsInLambda(Code.Call call) {
        List<Code> lambdas = call.arguments().stream()
                .filter(argument -> argument instanceof Code.Builder || argument instanceof Code.Block)
                .toList();
        return lambdas.equals(call.arguments()
                .subList(call.arguments().size() - 1, call.arguments().size()));
    }

    private void inline(List<Code> arguments, int indent, int reserve) {
        for (int i = 0; i < arguments.size(); i++) {
            text(i == 0 ? "" : ", ");
            print(arguments.get(i), indent, reserve);
        }
    }

    private void onePerLine(List<Code> arguments, int indent, int reserve) {
        for (int i = 0; i < arguments.size(); i++) {
            boolean last = i == arguments.size() - 1;
            newLine(indent);
            print(arguments.get(i), indent, last ? reserve : 1);
            text(last ? "" : ",");
        }
    }

    private void filled(List<Code> arguments, int indent, int reserve) {
        newLine(indent);
        for (int i = 0; i < arguments.size(); i++) {
            int after = i == arguments.size() - 1 ? reserve : 1;
            if (i > 0 && column + 1 + CodeWidth.of(arguments.get(i)) + after > WIDTH) {
                newLine(indent);
            } else {
                text(i == 0 ? "" : " ");
            }
            print(arguments.get(i), indent, after);
            text(i == arguments.size() - 1 ? "" : ",");
        }
    }

    private void chain(Code.Chain chain, int indent, int reserve, boolean fits) {
        print(chain.target(), indent, fits ? reserve : 0);
        if (fits) {
            chain.calls().forEach(call -> dotted(call, indent, reserve));
        } else {
            lines(chain.calls(), indent + CONTINUATION, reserve);
        }
    }

    private void builder(Code.Builder builder, int indent, int reserve) {
        text(builder.parameter() + " -> " + builder.parameter());
        lines(builder.calls(), indent + CONTINUATION, reserve);
    }

    private void lines(List<Code.Call> calls, int indent, int reserve) {
        for (int i = 0; i < calls.size(); i++) {
            newLine(indent);
            dotted(calls.get(i), indent, i == calls.size() - 1 ? reserve : 0);
        }
    }

    private void dotted(Code.Call call, int indent, int reserve) {
        text(".");
        print(call, indent, reserve);
    }

    private void block(Code.Block block, int indent) {
        text(block.parameter() + " -> {");
        for (Code statement : block.statements()) {
            newLine(indent + BLOCK);
            print(statement, indent + BLOCK, 1);
            text(";");
        }
        if (!block.statements().isEmpty()) {
            newLine(indent);
        }
        text("}");
    }

    private void string(Code.Str str, int indent, int reserve, boolean fits) {
        if (fits) {
            text(JavaStrings.literal(str.value()));
            return;
        }
        // Two for the quotes and the reserve on every line: the last one is not known yet.
        List<String> chunks = JavaStrings.chunks(
                str.value(), WIDTH - column - 2 - reserve, WIDTH - indent - CONTINUATION - 4 - reserve);
        for (int i = 0; i < chunks.size(); i++) {
            if (i > 0) {
                newLine(indent + CONTINUATION);
                text("+ ");
            }
            text('"' + chunks.get(i) + '"');
        }
    }

    private void type(ClassName name) {
        out.add("$T", name);
        column += CodeWidth.of(name);
    }

    private void staticMember(Code.Static member) {
        staticImports.computeIfAbsent(member.owner(), owner -> new TreeSet<>()).add(member.member());
        text(member.member());
    }

    private void text(String text) {
        out.add("$L", text);
        column += text.length();
    }

    private void newLine(int indent) {
        out.add("\n$L", " ".repeat(indent - BODY_INDENT));
        column = indent;
    }
}
