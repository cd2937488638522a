// composite types: what is asked of attributes inside of other types
package t_struct_nested;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable @Struct(name = "part") class Part { @Column(nullable = false) String name; Integer n; }
@Embeddable @Struct(name = "whole") class Whole { Part name; @Column(nullable = false) Part second; Integer n; }
@Entity class A { @Id long id; Whole w; @Column(nullable = false) Whole v; }
