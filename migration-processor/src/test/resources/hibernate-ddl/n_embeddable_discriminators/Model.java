// the column that says which embeddable a value is: what overrides and annotations say of it, and which columns those below share
package n_embeddable_discriminators;
import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;
import java.util.*;
@Entity @SecondaryTable(name = "more") class A {
    @Id int id;
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "kind", length = 7, nullable = true, unique = true, precision = 3, table = "more"))
    Text text;
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "ofNumber", length = 9))
    Numbered number;
    Numbered unnamed;
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "ofLetter", length = 9))
    Letter letter;
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "ofDefined", length = 9))
    Defined defined;
    Computed computed;
    Sharing sharing;
}
@Entity class B {
    @Id int id;
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "defined", columnDefinition = "char(3) default 'x'"))
    Text text;
    @ElementCollection
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "ofSet", columnDefinition = "char(4)"))
    Set<Text> texts;
    @ElementCollection
    @AttributeOverride(name = "key.{discriminator}", column = @Column(name = "ofKey", length = 3))
    Map<Text, Integer> keys;
}
@MappedSuperclass class Above { Text text; }
@Entity @AttributeOverride(name = "text.{discriminator}", column = @Column(name = "inherited", length = 5)) class C extends Above { @Id int id; }
@Embeddable class Text { String textOf; }
@Embeddable class LongText extends Text { String longText; }
@Embeddable @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) class Numbered { @Transient String none; }
@Embeddable @DiscriminatorValue("2") class Second extends Numbered { @Transient String no; }
@Embeddable @DiscriminatorColumn(name = "letter", discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("l") class Letter { String letterOf; }
@Embeddable @DiscriminatorValue("m") class Second2 extends Letter { String second; }
@Embeddable @DiscriminatorColumn(name = "defined", columnDefinition = "char(9)") class Defined { String definedOf; }
@Embeddable class Redefined extends Defined { String redefined; }
@Embeddable @DiscriminatorFormula("1") class Computed { String computedOf; }
@Embeddable class Recomputed extends Computed { String recomputed; }
@Embeddable class Sharing { @Column(name = "shared") String ofAll; }
@Embeddable class Left extends Sharing { @Column(name = "sharedBelow") int left; }
@Embeddable class Right extends Sharing { @Column(name = "sharedBelow") Long right; @Column(name = "shared") String again; }
