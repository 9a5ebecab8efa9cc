/** Shows the portal's OpenAPI document. */
globalThis.SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#reader", deepLinking: true });
