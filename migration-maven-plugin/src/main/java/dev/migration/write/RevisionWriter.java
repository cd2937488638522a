package dev.migration.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;
import dev.migration.operation.Operation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes a revision as Java source. Writes no file. */
public final class RevisionWriter {

    private static final String RECORDER = "op";

    /** A statement with its arguments seldom takes more than 100 bytes. */
    private static final int MAX_STATEMENTS = 200;

    private static final Pattern ONE_LINE_JAVADOC = Pattern.compile("/\\*\\*\n \\* (.{1,93})\n \\*/\n");

    private final RevisionDraft draft;
    private final RevisionStyle style;
    private final Map<ClassName, Set<String>> staticImports = CodePrinter.newImports();

    private RevisionWriter(RevisionDraft draft, RevisionStyle style) {
        this.draft = draft;
        this.style = style;
    }

    /**
     * The source of {@code draft}: the same draft gives the same text.
     *
     * @throws dev.migration.error.MigrationException if an operation cannot be written as source (code)
     */
    public static RevisionSource write(RevisionDraft draft) {
        return write(draft, RevisionStyle.PLAIN);
    }

    /** As above, as the project wants it to look. */
    public static RevisionSource write(RevisionDraft draft, RevisionStyle style) {
        return new RevisionWriter(draft, style).write();
    }

    private RevisionSource write() {
        String name = style.className().name(draft.id(), draft.created(), draft.message());
        TypeSpec type = extending(TypeSpec.classBuilder(name), style.base())
                .addJavadoc("$L\n", javadoc())
                .addAnnotation(annotation())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethods(methods(
                        "upgrade", body(draft.upgrade(), upgraded -> Comments.inUpgrade(upgraded, draft.downgrade()))))
                .addMethods(methods("downgrade", downgrade()))
                .build();
        JavaFile.Builder file =
                JavaFile.builder(draft.packageName(), type).indent("    ").skipJavaLangImports(true);
        staticImports.forEach((owner, members) -> file.addStaticImport(owner, members.toArray(String[]::new)));
        Path folder = Path.of(draft.packageName().replace('.', '/'));
        String className = draft.packageName().isEmpty() ? name : draft.packageName() + "." + name;
        return new RevisionSource(
                className,
                folder.resolve(name + ".java"),
                SourceFrame.around(tidy(file.build().toString()), style, draft.created()));
    }

    private static TypeSpec.Builder extending(TypeSpec.Builder type, RevisionStyle.@Nullable Base base) {
        if (base == null || !base.isMigration()) {
            type.addSuperinterface(Migration.class);
        }
        if (base == null) {
            return type;
        }
        return base.isInterface() ? type.addSuperinterface(base.name()) : type.superclass(base.name());
    }

    /** What the library lays out more widely than a reader wants: a short comment takes one line. */
    private static String tidy(String text) {
        return ONE_LINE_JAVADOC
                .matcher(text)
                .replaceFirst("/** $1 */\n")
                .replaceFirst("(?m)^(public final class .*\\{)\n", "$1\n\n");
    }

    /** The message as a sentence; nothing in it may end the comment or be read as a tag. */
    private String javadoc() {
        String message = draft.message().strip().replaceAll("\\s+", " ");
        if (message.isEmpty()) {
            return "Revision " + draft.id() + ".";
        }
        String sentence = message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1);
        String ended = sentence.matches(".*[.!?]") ? sentence : sentence + ".";
        String safe = ended.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
        return String.join("\n", Comments.wrap(safe, CodePrinter.WIDTH - 3));
    }

    private AnnotationSpec annotation() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("id", JavaStrings.literal(draft.id()));
        List<String> down = draft.down();
        if (down.size() == 1) {
            members.put("down", JavaStrings.literal(down.get(0)));
        } else if (!down.isEmpty()) {
            members.put("down", down.stream().map(JavaStrings::literal).collect(Collectors.joining(", ", "{", "}")));
        }
        members.put("message", JavaStrings.literal(draft.message()));
        String oneLine = members.entrySet().stream()
                .map(member -> member.getKey() + " = " + member.getValue())
                .collect(Collectors.joining(", "));
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Revision.class);
        if ("@Revision()".length() + oneLine.length() <= CodePrinter.WIDTH) {
            // the library writes what is called value without the name, and on one line
            return annotation.addMember("value", "$L", oneLine).build();
        }
        members.put("message", brokenMessage());
        members.forEach((member, value) -> annotation.addMember(member, "$L", value));
        return annotation.build();
    }

    private String brokenMessage() {
        int first = CodePrinter.WIDTH - CodePrinter.BODY_INDENT - "message = ".length() - 2;
        int rest = CodePrinter.WIDTH - 2 * CodePrinter.BODY_INDENT - 4;
        return JavaStrings.chunks(draft.message(), first, rest).stream()
                .map(chunk -> '"' + chunk + '"')
                .collect(Collectors.joining("\n        + "));
    }

    /** The method of that name; what is too long for one goes on in others, since Java takes 64 KB of a method. */
    private static List<MethodSpec> methods(String name, List<CodeBlock> statements) {
        if (statements.size() <= MAX_STATEMENTS) {
            return List.of(overriding(name, CodeBlock.join(statements, "")));
        }
        List<MethodSpec> parts = new ArrayList<>();
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int start = 0; start < statements.size(); start += MAX_STATEMENTS) {
            String part = name + (parts.size() + 1);
            int end = Math.min(statements.size(), start + MAX_STATEMENTS);
            calls.add("$L($L);\n", part, RECORDER);
            parts.add(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(Operations.class, RECORDER)
                    .addCode(CodeBlock.join(statements.subList(start, end), ""))
                    .build());
        }
        parts.add(0, overriding(name, calls.build()));
        return parts;
    }

    private static MethodSpec overriding(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, RECORDER)
                .addCode(body)
                .build();
    }

    private List<CodeBlock> downgrade() {
        if (draft.irreversible() == null) {
            return body(draft.downgrade(), undone -> Comments.inDowngrade(undone, draft.upgrade()));
        }
        Code why = Code.call(RECORDER + ".irreversible", Code.string(draft.irreversible()));
        return List.of(CodePrinter.statement(why, staticImports));
    }

    private List<CodeBlock> body(List<Operation> operations, Function<Operation, List<String>> comments) {
        if (operations.isEmpty()) {
            return List.of(CodeBlock.of("// Nothing to do.\n"));
        }
        List<CodeBlock> body = new ArrayList<>();
        for (Operation operation : operations) {
            CodeBlock.Builder statement = CodeBlock.builder();
            comments.apply(operation).forEach(line -> statement.add("$L\n", line));
            statement.add(CodePrinter.statement(operation.accept(new OperationWords(RECORDER)), staticImports));
            body.add(statement.build());
        }
        return body;
    }
}
