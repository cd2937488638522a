package com.acme.shop;

import dev.migration.Migrator;
import org.sqlite.SQLiteDataSource;

/** Migrates the database that the first argument is the URL of. */
public class App {

    public static void main(String[] args) {
        Product product = new Product();
        product.setName("tea");
        System.out.println("Lombok wrote: " + product.getName());
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl(args[0]);
        Migrator.of(database).up().revisions().forEach(entry -> System.out.println("Applied " + entry.id()));
    }
}
