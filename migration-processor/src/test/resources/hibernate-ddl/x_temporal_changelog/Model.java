// @Temporal and @Audited that count by the id of a changelog
package x_temporal_changelog;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import org.hibernate.annotations.Temporal;
import org.hibernate.Length;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Parameter;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Changelog @Table(name="revs") class Rev { @Id @GeneratedValue @Changelog.ChangesetId int id; @Changelog.Timestamp long ts; String who; @ElementCollection @Changelog.ModifiedEntities Set<String> ents; }
@Entity @Temporal(secondPrecision=2) class A { @Id long id; String x; @ElementCollection Set<String> tags; }
@Entity @Audited class B { @Id long id; String x; @ElementCollection Set<String> tags; }
