// target embeddable, embedded table
package n_embedded_target;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

interface Coord { }
@Embeddable class Flat implements Coord { int x; int y; }
@Entity @SecondaryTable(name="sec") class T { @Id long id; @Embedded @TargetEmbeddable(Flat.class) Coord c; @Embedded @EmbeddedTable("sec") Flat2 f; }
@Embeddable class Flat2 { int p; String q; }
