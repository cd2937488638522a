// @FractionalSeconds at collections, where it does not count
package t_times_collections;

import jakarta.persistence.*;
import java.util.*;
import java.time.*;
import org.hibernate.annotations.FractionalSeconds;

@Entity class A {
    @Id int id;
    @ElementCollection @FractionalSeconds(3) Set<LocalTime> times;
    @ElementCollection @FractionalSeconds(3) @Column(name = "written") List<LocalDateTime> dates;
    @ElementCollection @FractionalSeconds(3) Map<LocalTime, Instant> map;
    @FractionalSeconds(3) LocalTime one;
}
