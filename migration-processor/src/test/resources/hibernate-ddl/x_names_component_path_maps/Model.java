// hibernate.implicit_naming_strategy=component-path: embeddables as keys and values of maps
package x_names_component_path_maps;
import jakarta.persistence.*;
import java.util.*;
@Entity class Tree { @Id Long id; @ElementCollection Map<Place,Stop> both; @ElementCollection Map<Tree,Stop> byTree; @ElementCollection Map<String,Integer> counts; @Embedded Cover cover; }
@Embeddable class Cover { @ElementCollection Map<Place,String> noteOf; @ElementCollection Map<String,Stop> stopOf; @ElementCollection Map<Tree,String> marks; }
@Embeddable class Place { int latPos; }
@Embeddable class Stop { int lonPos; @ManyToOne Tree atTree; }
