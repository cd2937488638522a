package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;

/** The kinds of collections, and those that hold no entities. */
final class Collections {

    private final Dice dice;
    private final Basics basics;
    private final Embeddables embeddables;
    private final List<Draft> entities;

    Collections(Dice dice, Basics basics, Embeddables embeddables, List<Draft> entities) {
        this.dice = dice;
        this.basics = basics;
        this.embeddables = embeddables;
        this.entities = entities;
    }

    /** The type of a collection of {@code element}; what it needs to be said is added to {@code marks}. */
    String of(Draft in, String element, boolean isOfEntities, List<Mark> marks) {
        switch (dice.below(10)) {
            case 0, 1, 2 -> {
                return "List<" + element + ">";
            }
            case 3 -> {
                Mark mark = Mark.of("OrderColumn");
                if (dice.chance(40)) {
                    mark = mark.with("name = \"" + dice.label("n") + "\"");
                }
                if (dice.chance(20)) {
                    mark = mark.with("nullable = false");
                }
                marks.add(mark);
                if (dice.chance(20)) {
                    marks.add(Mark.of("ListIndexBase", "1"));
                }
                return "List<" + element + ">";
            }
            case 4, 5, 6 -> {
                return "Set<" + element + ">";
            }
            case 7 -> {
                if (dice.chance(30)) {
                    identify(marks);
                }
                return "Collection<" + element + ">";
            }
            default -> {
                return "Map<" + key(in, isOfEntities, marks) + ", " + element + ">";
            }
        }
    }

    /** Gives the elements ids of their own. */
    private void identify(List<Mark> marks) {
        Mark mark = Mark.of("CollectionId", "generator = \"" + dice.pick("increment", "sequence") + "\"");
        if (dice.chance(60)) {
            mark = mark.with("column = @Column(name = \"" + dice.label("ci") + "\")");
        }
        marks.add(mark);
        marks.add(Mark.of(
                "CollectionIdJavaType",
                "org.hibernate.type.descriptor.java." + dice.pick("Long", "Integer") + "JavaType.class"));
    }

    /** The same for a side without columns of its own. */
    String inverse(String element, List<Mark> marks) {
        if (marks.get(0).name().equals("OneToMany") && dice.chance(15)) {
            marks.add(Mark.of("OrderColumn"));
            return "List<" + element + ">";
        }
        return unordered(element);
    }

    String unordered(String element) {
        return dice.pick("List", "Set", "Collection") + "<" + element + ">";
    }

    private String key(Draft in, boolean isOfEntities, List<Mark> marks) {
        switch (dice.below(6)) {
            case 0 -> {
                if (dice.chance(50)) {
                    marks.add(Mark.of("MapKeyEnumerated", "EnumType.STRING"));
                }
                return "Color";
            }
            case 1 -> {
                marks.add(Mark.of("MapKeyTemporal", "TemporalType.DATE"));
                return "java.util.Date";
            }
            case 2 -> {
                Draft entity = dice.pick(entities);
                if (entity.root.idColumns.size() == 1 && dice.chance(50)) {
                    marks.add(Mark.of("MapKeyJoinColumn", "name = \"" + dice.label("mj") + "\""));
                }
                return entity.name;
            }
            case 3 -> {
                if (isOfEntities && dice.chance(50)) {
                    marks.add(Mark.of("MapKey"));
                    return "Object";
                }
                // all of an embeddable with a formula Hibernate forgets for the table's key
                List<Draft> plain = embeddables.flat().stream()
                        .filter(type -> !type.hasFormula())
                        .toList();
                if (!plain.isEmpty() && !in.isEmbeddable() && dice.chance(60)) {
                    return dice.pick(plain).name;
                }
                return "Money";
            }
            default -> {
                if (dice.chance(50)) {
                    Mark mark = Mark.of("MapKeyColumn");
                    if (dice.chance(60)) {
                        mark = mark.with("name = \"" + dice.label("mk") + "\"");
                    }
                    if (dice.chance(40)) {
                        mark = mark.with("length = 30");
                    }
                    marks.add(mark);
                }
                return dice.pick("String", "String", "Integer", "UUID", "LocalDate", "Instant", "Character", "Boolean");
            }
        }
    }

    /** An element collection of {@code in}. */
    void addTo(Draft in, boolean isEntity) {
        List<Mark> marks = new ArrayList<>(List.of(Mark.of("ElementCollection")));
        String name = dice.name();
        if (dice.chance(35)) {
            Mark table = Mark.of("CollectionTable");
            if (isEntity && dice.chance(60)) {
                table = table.with("name = \"" + dice.label("ct") + "\"");
            }
            if (in.root.idColumns.size() == 1 && dice.chance(30)) {
                table = table.with("joinColumns = @JoinColumn(name = \"" + dice.label("cj") + "\""
                        + dice.pick("", ", nullable = true") + ")");
            }
            marks.add(table);
        }
        String element;
        List<Draft> flat = embeddables.flat();
        if (!flat.isEmpty() && !in.isEmbeddable() && dice.chance(40)) {
            Draft type = dice.pick(flat);
            element = type.name;
            boolean isMap = dice.chance(20);
            if (dice.chance(30)) {
                type.leaves.forEach((path, leaf) -> {
                    // further in, what the embeddable itself says goes before it, in a map not
                    if ((isMap || !path.contains(".")) && dice.chance(40)) {
                        marks.add(embeddables.override((isMap ? "value." : "") + path, leaf));
                    }
                });
            }
            String collection =
                    isMap ? "Map<" + key(in, false, marks) + ", " + element + ">" : of(in, element, false, marks);
            in.add(Draft.Leaf.OTHER, new Member(marks, collection, name, in.isProperty));
            return;
        }
        element = dice.pick(
                "String",
                "String",
                "Integer",
                "Color",
                "Money",
                "UUID",
                "BigDecimal",
                "Instant",
                "Boolean",
                "LocalDate");
        if (dice.chance(45)) {
            Mark column = basics.columnOfElement(element);
            if (dice.chance(50)) {
                column = column.with("name = \"" + dice.label("e") + "\"");
            }
            marks.add(column);
        }
        if (element.equals("Color") && dice.chance(50)) {
            marks.add(Mark.of("Enumerated", "EnumType.STRING"));
        } else if (element.equals("Boolean") && dice.chance(50)) {
            marks.add(Mark.of("Convert", "converter = org.hibernate.type.YesNoConverter.class"));
        } else if (element.equals("String") && dice.chance(8)) {
            marks.add(Mark.of("Lob"));
        }
        if (dice.chance(6)) {
            marks.add(Mark.of("OnDelete", "action = OnDeleteAction.CASCADE"));
        }
        if (List.of("String", "Integer", "Color", "LocalDate").contains(element) && dice.chance(8)) {
            marks.add(Mark.of("SortNatural"));
            in.add(Draft.Leaf.OTHER, new Member(marks, "SortedSet<" + element + ">", name, in.isProperty));
            return;
        }
        String collection = of(in, element, false, marks);
        convert(collection, element, marks);
        in.add(Draft.Leaf.OTHER, new Member(marks, collection, name, in.isProperty));
    }

    /** Puts a converter at the elements or keys that are texts, now and then. */
    private void convert(String collection, String element, List<Mark> marks) {
        boolean isMap = collection.startsWith("Map<");
        boolean isPlain =
                marks.stream().noneMatch(mark -> List.of("Lob", "Convert").contains(mark.name()));
        if (element.equals("String") && isPlain && dice.chance(12)) {
            Mark mark = Mark.of("Convert", "converter = CodeConverter.class");
            marks.add(isMap ? mark.with("attributeName = \"value\"") : mark);
        } else if (collection.startsWith("Map<String,") && isPlain && dice.chance(20)) {
            marks.add(Mark.of("Convert", "converter = CodeConverter.class", "attributeName = \"key\""));
        }
    }
}
