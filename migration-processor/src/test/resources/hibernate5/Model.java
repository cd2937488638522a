package org.hibernate.annotations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.ManyToMany;
import javax.persistence.ManyToOne;
import javax.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "more")
@Tables({
    @Table(
            appliesTo = "Legacy",
            comment = "old",
            indexes = @Index(
                    name = "ix_two",
                    columnNames = {"text", "id"})),
    @Table(appliesTo = "more", comment = "the rest")
})
@TypeDef(name = "own", typeClass = Object.class)
@Tuplizer(impl = Object.class)
class Legacy {
    @Id
    long id;

    @Type(type = "yes_no")
    boolean yes;

    @Type(type = "org.hibernate.type.TextType")
    String text;

    @Type(type = "uuid-char")
    @Column(length = 36)
    UUID uuid;

    @Column(precision = 5, scale = 2)
    Double ratio;

    @Index(name = "ix_pair")
    int first;

    @Index(name = "ix_pair")
    int second;

    @Column(table = "more")
    String further;

    @ManyToOne
    @ForeignKey(name = "fk_named")
    @Index(name = "ix_named")
    Legacy named;

    @ManyToOne
    @ForeignKey(name = "none")
    Legacy free;

    @ManyToMany
    @ForeignKey(name = "fk_owner", inverseName = "none")
    Set<Legacy> many;

    @ElementCollection
    @IndexColumn(name = "at", base = 1, columnDefinition = "smallint not null")
    List<String> list;

    @Type(type = "org.hibernate.type.StringClobType")
    String large;

    @Type(type = "java.lang.Long")
    Object number;

    @ElementCollection
    @MapKeyType(@Type(type = "text"))
    Map<String, String> map;
}
