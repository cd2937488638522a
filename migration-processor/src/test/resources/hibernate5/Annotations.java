// the annotations of Hibernate 5 that later ones have not; the class path of the tests has a later one
package org.hibernate.annotations;

@interface ForeignKey {
    String name();

    String inverseName() default "";
}

@interface Index {
    String name();

    String[] columnNames() default {};
}

@interface IndexColumn {
    String name();

    int base() default 0;

    String columnDefinition() default "";
}

@interface Table {
    String appliesTo();

    Index[] indexes() default {};

    String comment() default "";
}

@interface Tables {
    Table[] value();
}

@interface Type {
    String type();
}

@interface TypeDef {
    String name() default "";

    Class<?> typeClass();

    Class<?> defaultForType() default void.class;
}

@interface Tuplizer {
    Class<?> impl();
}

@interface MapKeyType {
    Type value();
}
