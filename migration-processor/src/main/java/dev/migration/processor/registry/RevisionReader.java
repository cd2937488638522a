package dev.migration.processor.registry;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.revision.RevisionEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class with {@code @Revision} for the registry, and says what is wrong with it. */
public final class RevisionReader {

    public static final String ANNOTATION = "dev.migration.Revision";

    private static final String INTERFACE = "dev.migration.Migration";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{4,40}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    private final Elements elements;
    private final Types types;
    private final Problems problems;

    public RevisionReader(Elements elements, Types types, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.problems = problems;
    }

    /** The entry of {@code revision}; what is wrong is reported. */
    public RevisionEntry read(TypeElement revision, String checksum) {
        Annotation annotation = Objects.requireNonNull(Annotations.of(revision).find(ANNOTATION));
        RevisionEntry entry = new RevisionEntry(
                annotation.string("id"),
                annotation.strings("down"),
                annotation.strings("labels"),
                annotation.strings("dependsOn"),
                elements.getBinaryName(revision).toString(),
                checksum,
                annotation.string("message"));
        checkNames(revision, entry);
        checkClass(revision);
        return entry;
    }

    private void checkNames(TypeElement revision, RevisionEntry entry) {
        List<String> ids = new ArrayList<>(List.of(entry.id()));
        ids.addAll(entry.down());
        ids.addAll(entry.dependsOn());
        for (String id : ids) {
            if (!ID.matcher(id).matches()) {
                problems.report(Message.BAD_REVISION_ID, revision, id);
            }
        }
        for (String label : entry.labels()) {
            if (!NAME.matcher(label).matches()) {
                problems.report(Message.BAD_REVISION_LABEL, revision, label, "labels");
            }
        }
    }

    private void checkClass(TypeElement revision) {
        TypeElement wanted = elements.getTypeElement(INTERFACE);
        if (wanted == null || !types.isSubtype(revision.asType(), wanted.asType())) {
            problems.report(Message.NOT_A_MIGRATION, revision);
        }
        boolean inner = revision.getNestingKind() != NestingKind.TOP_LEVEL
                && !revision.getModifiers().contains(Modifier.STATIC);
        boolean usable = revision.getKind() == ElementKind.CLASS
                && revision.getModifiers().contains(Modifier.PUBLIC)
                && !revision.getModifiers().contains(Modifier.ABSTRACT);
        if (inner || !usable || !hasConstructor(revision)) {
            problems.report(Message.NO_CONSTRUCTOR, revision);
        }
    }

    private static boolean hasConstructor(Element revision) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(revision.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty()
                    && constructor.getModifiers().contains(Modifier.PUBLIC)) {
                return true;
            }
        }
        return false;
    }
}
