create table T (o_tz integer, t time(0), t_tz integer, z_tz integer, id bigint not null, o timestamp(6) with time zone, z timestamp(6) with time zone, primary key (id));
