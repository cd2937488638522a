// secondary tables of TABLE_PER_CLASS hierarchies
package i_perclass_secondary;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) @SecondaryTable(name="root_more")
class Root { @Id long id; String here; @Column(table="root_more") String there; @Column(table="root_more") @Enumerated(EnumType.STRING) Color color; @ElementCollection List<String> texts; }
enum Color { RED }
@Entity @SecondaryTable(name="child_more") class Child extends Root { String own; @Column(table="child_more") String far; }
@Entity class Other extends Root { String mine; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) @SecondaryTable(name="base_more")
abstract class Base { @Id long id; @Column(table="base_more", nullable=false, unique=true) String there; }
@Entity class Leaf extends Base { String own; }
@Entity class Twig extends Leaf { String deep; }
