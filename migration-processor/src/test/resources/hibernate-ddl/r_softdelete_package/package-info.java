@org.hibernate.annotations.SoftDelete package r_softdelete_package;
