package dev.migration.processor.map;

import dev.migration.processor.model.AnnotationSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Questions about types. */
final class TypeQuestions {

    private static final List<String> COLLECTIONS =
            List.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

    private final Elements elements;
    private final AnnotationSource source;
    private final Types types;

    /** What was asked before: the compiler makes the text of a name anew each time, and looks a class up in all modules. */
    private final Map<TypeElement, String> names = new HashMap<>();

    private final Map<String, Optional<TypeElement>> classes = new HashMap<>();

    /** By superclass the classes asked for, and the type arguments that their declarations give it. */
    private final Map<String, Map<TypeElement, List<? extends TypeMirror>>> passedOn = new HashMap<>();

    TypeQuestions(Elements elements, Types types, AnnotationSource source) {
        this.elements = elements;
        this.source = source;
        this.types = types;
    }

    /** The class's qualified name, a primitive's word, or {@code byte[]}; without type arguments and annotations. */
    String name(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            return names.computeIfAbsent((TypeElement) ((DeclaredType) type).asElement(), TypeQuestions::name);
        }
        if (type instanceof ArrayType array) {
            return name(array.getComponentType()) + "[]";
        }
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }

    private static String name(TypeElement element) {
        return element.getQualifiedName().toString();
    }

    TypeMirror bool() {
        return types.getPrimitiveType(TypeKind.BOOLEAN);
    }

    TypeMirror integer() {
        return types.getPrimitiveType(TypeKind.INT);
    }

    TypeMirror longInteger() {
        return types.getPrimitiveType(TypeKind.LONG);
    }

    @Nullable
    TypeElement element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) type).asElement() : null;
    }

    boolean isEnum(TypeMirror type) {
        TypeElement element = element(type);
        return element != null && element.getKind() == ElementKind.ENUM;
    }

    List<String> constants(TypeMirror enumType) {
        TypeElement element = element(enumType);
        return element == null
                ? List.of()
                : element.getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(Element::getSimpleName)
                        .map(String::valueOf)
                        .toList();
    }

    boolean hasAnnotation(TypeMirror type, String annotation) {
        TypeElement element = element(type);
        return element != null && source.of(element).has(annotation);
    }

    boolean isSubtype(TypeMirror type, String superclass) {
        return classes.computeIfAbsent(superclass, name -> Optional.ofNullable(elements.getTypeElement(name)))
                .filter(element -> types.isSubtype(types.erasure(type), types.erasure(element.asType())))
                .isPresent();
    }

    /** Whether {@code type} without its type arguments is {@code other} without its own, or extends or implements it. */
    boolean isErasedSubtype(TypeMirror type, TypeMirror other) {
        return isReference(type) && isReference(other) && types.isSubtype(types.erasure(type), types.erasure(other));
    }

    private static boolean isReference(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
    }

    boolean isSame(TypeMirror one, TypeMirror other) {
        return types.isSameType(one, other);
    }

    /** The class for a primitive type; any other type as it is. */
    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** The type arguments that are written with {@code type}; a wildcard's is its bound. */
    List<? extends TypeMirror> arguments(TypeMirror type) {
        List<TypeMirror> arguments = new ArrayList<>();
        if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                arguments.add(bound(argument));
            }
        }
        return arguments;
    }

    /** The type arguments of {@code superclass}, or of its own, as the class of {@code type} declares them. */
    List<? extends TypeMirror> argumentsAsDeclared(TypeMirror type, String superclass) {
        TypeElement element = element(type);
        return element == null || name(type).equals(superclass)
                ? arguments(type)
                : argumentsOf(element.asType(), superclass);
    }

    /** The type arguments of {@code superclass} as {@code type} gives them; empty if it is none, or a raw one. */
    List<? extends TypeMirror> argumentsOf(TypeMirror type, String superclass) {
        if (!(type instanceof DeclaredType declared)) {
            return argumentsAbove(type, superclass);
        }
        if (name(type).equals(superclass)) {
            return arguments(declared);
        }
        List<? extends TypeMirror> declaredOnes = passedOn((TypeElement) declared.asElement(), superclass);
        if (declaredOnes.isEmpty()) {
            return List.of();
        }
        // as a list's are those of a collection
        boolean own = declaredOnes.equals(((DeclaredType) declared.asElement().asType()).getTypeArguments());
        return own ? arguments(declared) : argumentsAbove(type, superclass);
    }

    private List<? extends TypeMirror> argumentsAbove(TypeMirror type, String superclass) {
        for (TypeMirror above : types.directSupertypes(type)) {
            List<? extends TypeMirror> found = argumentsOf(above, superclass);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The type arguments of {@code superclass}, which {@code type} is not, as its declaration gives them. */
    private List<? extends TypeMirror> passedOn(TypeElement type, String superclass) {
        Map<TypeElement, List<? extends TypeMirror>> known =
                passedOn.computeIfAbsent(superclass, name -> new HashMap<>());
        List<? extends TypeMirror> arguments = known.get(type);
        if (arguments == null) {
            arguments = argumentsAbove(type.asType(), superclass);
            known.put(type, arguments);
        }
        return arguments;
    }

    /** The element type of an array or of an interface of collections, else null. */
    @Nullable
    TypeMirror arrayElement(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        List<? extends TypeMirror> arguments =
                COLLECTIONS.contains(name(type)) ? argumentsOf(type, "java.util.Collection") : List.of();
        return arguments.isEmpty() ? null : arguments.get(0);
    }

    /** The class of the values of a collection, map or array if {@code type} names it, else null. */
    @Nullable
    TypeMirror writtenElement(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        boolean several = isSubtype(type, "java.util.Collection") || isSubtype(type, "java.util.Map");
        List<? extends TypeMirror> arguments =
                several && type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        TypeMirror last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        return last == null || last.getKind() != TypeKind.DECLARED ? null : last;
    }

    /** What a wildcard or type variable is at least. */
    private TypeMirror bound(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null ? objectType() : bound;
        }
        return type;
    }

    private TypeMirror objectType() {
        return elements.getTypeElement("java.lang.Object").asType();
    }
}
