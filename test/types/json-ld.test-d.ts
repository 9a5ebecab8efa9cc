import type { Organization, Product, WithContext } from "schema-dts";
import { describe, expectTypeOf, test } from "vitest";
import type { OrganizationJsonLd, ProductJsonLd } from "../../src/exchange/json-ld/index.js";

describe("markup", () => {
  test("is what schema.org says a product is", () => {
    expectTypeOf<ProductJsonLd>().toExtend<WithContext<Product>>();
  });

  test("is what schema.org says an organisation is", () => {
    expectTypeOf<OrganizationJsonLd>().toExtend<WithContext<Organization>>();
  });

  test("is compared key by key: other values would not do", () => {
    type With<T> = Omit<ProductJsonLd, "hasCertification"> & { readonly hasCertification: T };
    type Active = { readonly "@type": "Certification"; readonly certificationStatus: "CertificationActive" };
    type Misspelt = { readonly "@type": "Certification"; readonly certificationStatus: "Active" };
    expectTypeOf<With<readonly Active[]>>().toExtend<WithContext<Product>>();
    expectTypeOf<With<readonly Misspelt[]>>().not.toExtend<WithContext<Product>>();
    expectTypeOf<With<string>>().not.toExtend<WithContext<Product>>();
  });

  test("knows no stars of customers", () => {
    expectTypeOf<ProductJsonLd>().not.toHaveProperty("aggregateRating");
    expectTypeOf<ProductJsonLd>().not.toHaveProperty("review");
  });
});
