// embeddables in documents that hold themselves, also in a document or a list of their own
package t_json_recursive;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Node { String name; Node next; }
@Embeddable class Own { String name; @JdbcTypeCode(SqlTypes.JSON) Own next; }
@Embeddable class Tree { String name; @JdbcTypeCode(SqlTypes.JSON) List<Tree> below; }
@Entity class Direct { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Node node; }
@Entity class Document { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Own own; }
@Entity class Wide { @Id long id; @JdbcTypeCode(SqlTypes.JSON) List<Tree> trees; }
