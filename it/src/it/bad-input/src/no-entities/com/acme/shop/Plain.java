package com.acme.shop;

/** No entity. */
public class Plain {}
