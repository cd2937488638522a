// References to one entity in join tables whose names need quotes, written with and without; 6.6 refuses those with capitals that the naming strategy makes small
package r_join_table_needs_quotes;

import jakarta.persistence.*;

@Entity
class C {
    @Id Long id;
    @ManyToOne @JoinTable(name = "`joined Table`") C quoted;
    @ManyToOne @JoinTable(name = "other Table") C plain;
    @ManyToOne @JoinTable(name = "`1X`") C digit;
}
