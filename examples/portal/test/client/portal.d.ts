/** Made of the portal's OpenAPI document by scripts/client.ts. */
export interface paths {
    "/api/producers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a producer of a commune (art. 2.3)
         * @description For: commune, office.
         */
        post: operations["registerProducer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/producers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A producer's record
         * @description For: producer, commune, office.
         */
        get: operations["getProducer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The products one may see, by code
         * @description For: producer, commune, member, secretary, office.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Enters a product of one's own; it gets the next code of its commune
         * @description For: producer.
         */
        post: operations["registerProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A product's record with its recognitions
         * @description For: producer, commune, member, secretary, office.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossiers one may see
         * @description For: producer, commune, member, secretary, office.
         */
        get: operations["listDossiers"];
        put?: never;
        /**
         * Begins a dossier: a first evaluation, an upgrade or a re-evaluation (art. 6.1, 7.5, 7.6)
         * @description For: producer.
         */
        post: operations["beginDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dossier: its way so far with articles, what can come next and what is missing
         * @description For: producer, commune, member, secretary, office.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dossier as the package's record, for other systems
         * @description For: producer, commune, member, secretary, office.
         */
        get: operations["getDossierRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a document in (art. 6.1, form 02 part III)
         * @description For: producer.
         */
        post: operations["addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document's bytes
         * @description For: producer, commune, member, secretary, office.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/self-score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The producer's own sheet (form 02), as an answer string
         * @description For: producer.
         */
        put: operations["scoreOneself"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/commune-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * What the commune finds (form 03, art. 7.2a)
         * @description For: commune.
         */
        put: operations["reportOfCommune"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a step of the dossier's way, a recognition among them (art. 7)
         * @description For: producer, commune, secretary, office.
         */
        post: operations["takeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Form 01, 02 or 03 filled in, as a Word file
         * @description For: producer, commune, office.
         */
        get: operations["getForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the council's evaluation: a meeting, or written opinions (art. 7.3d, 7.6d)
         * @description For: secretary.
         */
        post: operations["openEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An evaluation; others' sheets once all are in
         * @description For: member, secretary, office.
         */
        get: operations["getEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A closed evaluation as the package's record: anybody with the package rates it again
         * @description For: member, secretary, office.
         */
        get: operations["getEvaluationRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations/{id}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a member's sheet in, once; it is never changed
         * @description For: member.
         */
        post: operations["handInSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the evaluation: the law's answer to the sheets and to the grounds that the council found, and the dossier goes to the decision
         * @description For: secretary.
         */
        post: operations["rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has minutes, report, submission and other papers of the council written
         * @description For: secretary, office.
         */
        post: operations["askPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a paper stands
         * @description For: secretary, office.
         */
        get: operations["getPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper as a Word file
         * @description For: secretary, office.
         */
        get: operations["getPaperFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recognitions/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a certificate back, by the authority's decision (art. 8)
         * @description For: office.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What falls due for the certificates one may see
         * @description For: producer, commune, office.
         */
        get: operations["getAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a calendar (iCalendar)
         * @description For: producer, commune, office.
         */
        get: operations["getAgendaCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be known of certificates that end or may be renewed soon: as of today, and what was written before
         * @description For: producer, office.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has a register (CSV) read in; the same file twice is one import
         * @description For: office.
         */
        post: operations["importRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a register's rows and cells
         * @description For: office.
         */
        get: operations["getRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of a register that were held: what was read, why, and what the office may do
         * @description For: office.
         */
        get: operations["listHeldRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/held-rows/{id}/recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a row that was held as a recognition of a product, with why; what is not sent is as it was read
         * @description For: office.
         */
        post: operations["takeHeldRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/held-rows/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discards a row that was held, with why
         * @description For: office.
         */
        post: operations["discardHeldRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All recognised products as a table that `ocop check` reads
         * @description For: office.
         */
        get: operations["exportRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/snapshot.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of today for the Ministry: NDJSON with its SHA-256, without personal data
         * @description For: office.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ratings/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has closed evaluations rated again by the package as it is; what differs goes into the journal
         * @description For: office.
         */
        post: operations["rateAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The journal, from an entry on
         * @description For: office.
         */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/products/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a product's label is valid on a day, and since when (art. 4.3, 8, 12.3)
         * @description For everybody.
         */
        get: operations["checkLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/products/{code}/json-ld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A recognised product as JSON-LD
         * @description For everybody.
         */
        get: operations["getJsonLd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description For: producer, commune, member, secretary, office.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that the portal has about the person who asks
         * @description For: producer, commune, member, secretary, office.
         */
        get: operations["getMyData"];
        put?: never;
        post?: never;
        /**
         * Deletes what is about persons in one's producer's record, documents never filed, and one's account; what was filed and recognised stays (art. 6, 7)
         * @description For: producer.
         */
        delete: operations["deleteMyData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in by password; the answer sets the session's cookie */
        post: operations["signIn"];
        /** Ends the session */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            errors: {
                pointer: string;
                code: string;
                detail: string;
                params?: {
                    [key: string]: string;
                };
            }[];
        };
        /** Producer (chủ thể OCOP) */
        producer: {
            id?: string;
            name: string;
            registration?: {
                number: string;
                /** Format: date */
                date?: string;
                issuer?: string;
            };
            taxCode?: string;
            address: {
                current?: {
                    province: string;
                    commune?: string;
                    communeName?: string;
                    line?: string;
                };
                former?: {
                    province: string;
                    district?: string;
                    commune?: string;
                    line?: string;
                    codes?: {
                        province?: string;
                        district?: string;
                        commune?: string;
                    };
                    /** Format: date */
                    until?: string;
                }[];
            };
            representative?: {
                name: string;
                position?: string;
                identityNumber?: string;
                isWoman?: boolean;
                isEthnicMinority?: boolean;
                hasDisability?: boolean;
            };
            contacts?: {
                phones?: string[];
                emails?: string[];
                websites?: string[];
            };
            /** Format: date */
            founded?: string;
            labour?: {
                total: number;
                fromCommune?: number;
                /** Format: date */
                on?: string;
            };
            results?: {
                year: number;
                revenue?: number;
                profit?: number;
            }[];
            notes?: string;
            /** @constant */
            type: "enterprise";
            /** @enum {string} */
            legalForm?: "private" | "single-member-llc" | "multi-member-llc" | "joint-stock";
            localCapitalPercent?: number;
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
        } | {
            id?: string;
            name: string;
            registration?: {
                number: string;
                /** Format: date */
                date?: string;
                issuer?: string;
            };
            taxCode?: string;
            address: {
                current?: {
                    province: string;
                    commune?: string;
                    communeName?: string;
                    line?: string;
                };
                former?: {
                    province: string;
                    district?: string;
                    commune?: string;
                    line?: string;
                    codes?: {
                        province?: string;
                        district?: string;
                        commune?: string;
                    };
                    /** Format: date */
                    until?: string;
                }[];
            };
            representative?: {
                name: string;
                position?: string;
                identityNumber?: string;
                isWoman?: boolean;
                isEthnicMinority?: boolean;
                hasDisability?: boolean;
            };
            contacts?: {
                phones?: string[];
                emails?: string[];
                websites?: string[];
            };
            /** Format: date */
            founded?: string;
            labour?: {
                total: number;
                fromCommune?: number;
                /** Format: date */
                on?: string;
            };
            results?: {
                year: number;
                revenue?: number;
                profit?: number;
            }[];
            notes?: string;
            /** @constant */
            type: "cooperative";
            /** @enum {string} */
            class?: "good" | "fair" | "average" | "weak";
        } | {
            id?: string;
            name: string;
            registration?: {
                number: string;
                /** Format: date */
                date?: string;
                issuer?: string;
            };
            taxCode?: string;
            address: {
                current?: {
                    province: string;
                    commune?: string;
                    communeName?: string;
                    line?: string;
                };
                former?: {
                    province: string;
                    district?: string;
                    commune?: string;
                    line?: string;
                    codes?: {
                        province?: string;
                        district?: string;
                        commune?: string;
                    };
                    /** Format: date */
                    until?: string;
                }[];
            };
            representative?: {
                name: string;
                position?: string;
                identityNumber?: string;
                isWoman?: boolean;
                isEthnicMinority?: boolean;
                hasDisability?: boolean;
            };
            contacts?: {
                phones?: string[];
                emails?: string[];
                websites?: string[];
            };
            /** Format: date */
            founded?: string;
            labour?: {
                total: number;
                fromCommune?: number;
                /** Format: date */
                on?: string;
            };
            results?: {
                year: number;
                revenue?: number;
                profit?: number;
            }[];
            notes?: string;
            /** @enum {string} */
            type: "cooperative-group" | "farm" | "production-household" | "registered-household" | "association" | "operating-centre" | "equivalent-organisation";
        };
        /** Product (sản phẩm) */
        product: {
            id?: string;
            name: string;
            englishName?: string;
            tradeName?: string;
            /** @enum {string} */
            decision?: "2018" | "2019" | "2023" | "2026";
            set?: number | string;
            code?: string;
            producerId?: string;
            producer?: {
                id?: string;
                name: string;
                registration?: {
                    number: string;
                    /** Format: date */
                    date?: string;
                    issuer?: string;
                };
                taxCode?: string;
                address: {
                    current?: {
                        province: string;
                        commune?: string;
                        communeName?: string;
                        line?: string;
                    };
                    former?: {
                        province: string;
                        district?: string;
                        commune?: string;
                        line?: string;
                        codes?: {
                            province?: string;
                            district?: string;
                            commune?: string;
                        };
                        /** Format: date */
                        until?: string;
                    }[];
                };
                representative?: {
                    name: string;
                    position?: string;
                    identityNumber?: string;
                    isWoman?: boolean;
                    isEthnicMinority?: boolean;
                    hasDisability?: boolean;
                };
                contacts?: {
                    phones?: string[];
                    emails?: string[];
                    websites?: string[];
                };
                /** Format: date */
                founded?: string;
                labour?: {
                    total: number;
                    fromCommune?: number;
                    /** Format: date */
                    on?: string;
                };
                results?: {
                    year: number;
                    revenue?: number;
                    profit?: number;
                }[];
                notes?: string;
                /** @constant */
                type: "enterprise";
                /** @enum {string} */
                legalForm?: "private" | "single-member-llc" | "multi-member-llc" | "joint-stock";
                localCapitalPercent?: number;
                /** @enum {string} */
                size?: "micro" | "small" | "medium" | "large";
            } | {
                id?: string;
                name: string;
                registration?: {
                    number: string;
                    /** Format: date */
                    date?: string;
                    issuer?: string;
                };
                taxCode?: string;
                address: {
                    current?: {
                        province: string;
                        commune?: string;
                        communeName?: string;
                        line?: string;
                    };
                    former?: {
                        province: string;
                        district?: string;
                        commune?: string;
                        line?: string;
                        codes?: {
                            province?: string;
                            district?: string;
                            commune?: string;
                        };
                        /** Format: date */
                        until?: string;
                    }[];
                };
                representative?: {
                    name: string;
                    position?: string;
                    identityNumber?: string;
                    isWoman?: boolean;
                    isEthnicMinority?: boolean;
                    hasDisability?: boolean;
                };
                contacts?: {
                    phones?: string[];
                    emails?: string[];
                    websites?: string[];
                };
                /** Format: date */
                founded?: string;
                labour?: {
                    total: number;
                    fromCommune?: number;
                    /** Format: date */
                    on?: string;
                };
                results?: {
                    year: number;
                    revenue?: number;
                    profit?: number;
                }[];
                notes?: string;
                /** @constant */
                type: "cooperative";
                /** @enum {string} */
                class?: "good" | "fair" | "average" | "weak";
            } | {
                id?: string;
                name: string;
                registration?: {
                    number: string;
                    /** Format: date */
                    date?: string;
                    issuer?: string;
                };
                taxCode?: string;
                address: {
                    current?: {
                        province: string;
                        commune?: string;
                        communeName?: string;
                        line?: string;
                    };
                    former?: {
                        province: string;
                        district?: string;
                        commune?: string;
                        line?: string;
                        codes?: {
                            province?: string;
                            district?: string;
                            commune?: string;
                        };
                        /** Format: date */
                        until?: string;
                    }[];
                };
                representative?: {
                    name: string;
                    position?: string;
                    identityNumber?: string;
                    isWoman?: boolean;
                    isEthnicMinority?: boolean;
                    hasDisability?: boolean;
                };
                contacts?: {
                    phones?: string[];
                    emails?: string[];
                    websites?: string[];
                };
                /** Format: date */
                founded?: string;
                labour?: {
                    total: number;
                    fromCommune?: number;
                    /** Format: date */
                    on?: string;
                };
                results?: {
                    year: number;
                    revenue?: number;
                    profit?: number;
                }[];
                notes?: string;
                /** @enum {string} */
                type: "cooperative-group" | "farm" | "production-household" | "registered-household" | "association" | "operating-centre" | "equivalent-organisation";
            };
            description?: string;
            /** Format: date */
            since?: string;
            origin?: {
                province: string;
                commune?: string;
                communeName?: string;
                line?: string;
            };
            materials?: {
                name: string;
                /** @enum {string} */
                origin: "commune" | "province" | "country" | "imported" | "unknown";
                percent?: number;
                supplier?: string;
            }[];
            story?: {
                text?: string;
                media?: ("leaflet" | "website" | "image" | "film" | "audio" | "traceability")[];
                urls?: string[];
            };
            packaging?: {
                description?: string;
                netContent?: string;
                shelfLife?: string;
                storage?: string;
                isEnvironmentFriendly?: boolean;
            };
            label?: {
                isComplete?: boolean;
                languages?: string[];
                tellsStory?: boolean;
                hasTraceabilityCode?: boolean;
            };
            gtins?: string[];
            /** Format: uri */
            traceabilityUrl?: string;
            intellectualProperty?: {
                /** @enum {string} */
                kind: "trademark" | "collective-mark" | "certification-mark" | "geographical-indication" | "patent" | "industrial-design" | "copyright" | "other";
                name?: string;
                /** @enum {string} */
                status: "filed" | "accepted" | "published" | "granted" | "licensed";
                number?: string;
                /** Format: date */
                from?: string;
                /** Format: date */
                to?: string;
            }[];
            certificates?: {
                /** @enum {string} */
                kind: "vietgap" | "globalgap" | "organic-national" | "organic-international" | "food-safety-eligibility" | "production-eligibility" | "quality-declaration" | "haccp" | "iso-22000" | "iso-9001" | "fssc-22000" | "brc" | "gmp" | "halal" | "fda" | "fair-trade" | "asc" | "msc" | "other";
                name?: string;
                number?: string;
                issuer?: string;
                scope?: string;
                /** Format: date */
                from?: string;
                /** Format: date */
                to?: string;
                /** Format: uri */
                url?: string;
            }[];
            testReports?: {
                /** Format: date */
                date: string;
                number?: string;
                laboratory?: string;
                parameters?: string[];
                isPassed?: boolean;
                /** Format: date */
                validUntil?: string;
            }[];
            markets?: {
                /** @enum {string} */
                area: "commune" | "domestic" | "export";
                countries?: string[];
                /** @enum {string} */
                channel?: "direct" | "agent" | "supermarket" | "e-commerce";
                distributors?: number;
                percent?: number;
                description?: string;
            }[];
            output?: {
                year: number;
                quantity: number;
                unit: string;
            }[];
            revenue?: {
                year: number;
                amount: number;
            }[];
            recognitions?: {
                id?: string;
                productId?: string;
                productName?: string;
                /** @enum {string} */
                kind?: "first" | "upgrade" | "re-evaluation";
                /** @enum {string} */
                decision?: "2018" | "2019" | "2023" | "2026";
                /** @enum {number} */
                stars: 3 | 4 | 5;
                /** @enum {string} */
                evidence: "signed-decision" | "official-news" | "proposal" | "own-claim";
                decisionNumber?: string;
                /** Format: date */
                date?: string;
                year?: number;
                authority?: {
                    /** @enum {string} */
                    tier: "district" | "province" | "ministry";
                    province?: string;
                    name?: string;
                };
                /** Format: date */
                expires?: string;
                sources?: string[];
                revoked?: {
                    /** Format: date */
                    date: string;
                    /** @enum {string} */
                    ground?: "untrue-dossier" | "criteria-no-longer-met" | "law-breached" | "mark-misused" | "production-ended" | "other-conclusion";
                    decisionNumber?: string;
                };
                notes?: string;
            }[];
            images?: string[];
            notes?: string;
        };
        /** Dossier (hồ sơ) */
        dossier: {
            id?: string;
            number?: string;
            /** @enum {string} */
            kind: "first" | "upgrade" | "re-evaluation";
            productId?: string;
            producerId?: string;
            /** @enum {string} */
            decision: "2018" | "2019" | "2023" | "2026";
            set: number | string;
            /** Format: date */
            filed?: string;
            documents: {
                id?: string;
                /** @enum {string} */
                kind: "registration-form" | "self-assessment-report" | "commune-report" | "commune-request" | "province-request" | "advisory-report" | "council-report" | "result-approval" | "additional-tests" | "business-registration" | "production-eligibility" | "material-origin" | "environment" | "labour" | "growth" | "intellectual-property" | "market" | "promotion" | "story" | "quality-declaration" | "test-report" | "traceability" | "quality-management" | "award" | "other";
                name?: string;
                number?: string;
                issuer?: string;
                /** Format: date */
                issued?: string;
                /** Format: date */
                expires?: string;
                media?: ("paper" | "electronic")[];
                criteria?: string[];
                /** Format: uri */
                url?: string;
                notes?: string;
            }[];
            samples?: number;
        };
        /** Evaluation by a council (đánh giá của hội đồng) */
        evaluation: {
            id?: string;
            productId?: string;
            /** @enum {string} */
            decision: "2018" | "2019" | "2023" | "2026";
            set: number | string;
            council: {
                /** @enum {string} */
                tier: "district" | "province" | "ministry";
                name?: string;
                decisionNumber?: string;
                appointed?: string[];
            };
            /** Format: date */
            date: string;
            members: {
                id?: string;
                productId?: string;
                /** @enum {string} */
                decision: "2018" | "2019" | "2023" | "2026";
                set: number | string;
                assessor: {
                    id?: string;
                    name: string;
                    position?: string;
                    organisation?: string;
                };
                /** @enum {string} */
                role: "self-assessment" | "commune-report" | "advisory-team" | "council-member";
                /** Format: date */
                date: string;
                answers: {
                    [key: string]: number | string | number[];
                };
                rejections?: string[];
                remarks?: {
                    [key: string]: string;
                };
            }[];
            rejections?: string[];
        };
        /** Recognition (công nhận) */
        recognition: {
            id?: string;
            productId?: string;
            productName?: string;
            /** @enum {string} */
            kind?: "first" | "upgrade" | "re-evaluation";
            /** @enum {string} */
            decision?: "2018" | "2019" | "2023" | "2026";
            /** @enum {number} */
            stars: 3 | 4 | 5;
            /** @enum {string} */
            evidence: "signed-decision" | "official-news" | "proposal" | "own-claim";
            decisionNumber?: string;
            /** Format: date */
            date?: string;
            year?: number;
            authority?: {
                /** @enum {string} */
                tier: "district" | "province" | "ministry";
                province?: string;
                name?: string;
            };
            /** Format: date */
            expires?: string;
            sources?: string[];
            revoked?: {
                /** Format: date */
                date: string;
                /** @enum {string} */
                ground?: "untrue-dossier" | "criteria-no-longer-met" | "law-breached" | "mark-misused" | "production-ended" | "other-conclusion";
                decisionNumber?: string;
            };
            notes?: string;
        };
    };
    responses: {
        /** @description Why it is not done */
        problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    registerProducer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["producer"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getProducer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        unit: string;
                        erased: string | null;
                        record: components["schemas"]["producer"];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        products: {
                            /** Format: uuid */
                            id: string;
                            code: string | null;
                            /** Format: uuid */
                            producer: string;
                            name: string;
                            producerName: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    registerProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["product"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        code: string | null;
                        record: components["schemas"]["product"];
                        recognitions: components["schemas"]["recognition"][];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                state?: "draft" | "filed" | "commune-review" | "returned-by-commune" | "sent-to-province" | "province-review" | "returned-by-province" | "province-council" | "province-decision" | "recognised" | "not-recognised" | "approved-for-ministry" | "sent-to-ministry" | "ministry-review" | "returned-by-ministry" | "ministry-council" | "ministry-decision" | "recognised-five" | "below-five-at-ministry" | "province-reassessment" | "reassessment-decision" | "rejected" | "withdrawn";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dossiers: ({
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "first" | "upgrade" | "re-evaluation";
                            /** @enum {string} */
                            state: "draft" | "filed" | "commune-review" | "returned-by-commune" | "sent-to-province" | "province-review" | "returned-by-province" | "province-council" | "province-decision" | "recognised" | "not-recognised" | "approved-for-ministry" | "sent-to-ministry" | "ministry-review" | "returned-by-ministry" | "ministry-council" | "ministry-decision" | "recognised-five" | "below-five-at-ministry" | "province-reassessment" | "reassessment-decision" | "rejected" | "withdrawn";
                            /** Format: date */
                            since: string;
                            stars: number | null;
                            version: number;
                            set: string;
                            decision: string;
                            code: string | null;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    beginDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    product: string;
                    /** @enum {string} */
                    kind: "first" | "upgrade" | "re-evaluation";
                    samples?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        decision: string;
                        set: string;
                        window: {
                            /** Format: date */
                            opens: string;
                            /** Format: date */
                            closes: string;
                        } | null;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        product: string;
                        /** @enum {string} */
                        kind: "first" | "upgrade" | "re-evaluation";
                        decision: string;
                        set: string;
                        /** @enum {string} */
                        state: "draft" | "filed" | "commune-review" | "returned-by-commune" | "sent-to-province" | "province-review" | "returned-by-province" | "province-council" | "province-decision" | "recognised" | "not-recognised" | "approved-for-ministry" | "sent-to-ministry" | "ministry-review" | "returned-by-ministry" | "ministry-council" | "ministry-decision" | "recognised-five" | "below-five-at-ministry" | "province-reassessment" | "reassessment-decision" | "rejected" | "withdrawn";
                        /** Format: date */
                        since: string;
                        filed: string | null;
                        answers: string | null;
                        total: {
                            sum: number;
                            count: number;
                        } | null;
                        stars: number | null;
                        own: ({
                            complete: boolean;
                            exact: {
                                sum: number;
                                count: number;
                            };
                            band: number | null;
                            stars: number | null;
                            rejections: string[];
                            notes: ({
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            issues: ({
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        documents: ({
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            name: string;
                            sha256: string;
                            size: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        way: ({
                            /** @enum {string} */
                            step: "file" | "receive" | "return-to-producer" | "file-again" | "send-to-province" | "accept-at-province" | "return-from-province" | "complete-for-province" | "ask-supplement-at-province" | "report-to-province-council" | "evaluate-at-province" | "recognise" | "close-without-recognition" | "approve-for-ministry" | "send-to-ministry" | "accept-at-ministry" | "ask-supplement-at-ministry" | "complete-for-ministry" | "report-to-ministry-council" | "evaluate-at-ministry" | "recognise-five" | "report-below-five" | "recognise-by-ministry-result" | "close-by-ministry-result" | "reassess" | "evaluate-at-reassessment" | "recognise-after-reassessment" | "close-after-reassessment" | "reject-at-province" | "reject-at-ministry" | "evaluate-anew-on-request" | "withdraw";
                            /** @enum {string} */
                            from: "draft" | "filed" | "commune-review" | "returned-by-commune" | "sent-to-province" | "province-review" | "returned-by-province" | "province-council" | "province-decision" | "recognised" | "not-recognised" | "approved-for-ministry" | "sent-to-ministry" | "ministry-review" | "returned-by-ministry" | "ministry-council" | "ministry-decision" | "recognised-five" | "below-five-at-ministry" | "province-reassessment" | "reassessment-decision" | "rejected" | "withdrawn";
                            /** @enum {string} */
                            to: "draft" | "filed" | "commune-review" | "returned-by-commune" | "sent-to-province" | "province-review" | "returned-by-province" | "province-council" | "province-decision" | "recognised" | "not-recognised" | "approved-for-ministry" | "sent-to-ministry" | "ministry-review" | "returned-by-ministry" | "ministry-council" | "ministry-decision" | "recognised-five" | "below-five-at-ministry" | "province-reassessment" | "reassessment-decision" | "rejected" | "withdrawn";
                            /** Format: date */
                            on: string;
                            article: string | null;
                        } & {
                            [key: string]: unknown;
                        })[];
                        next: ({
                            /** @enum {string} */
                            step: "file" | "receive" | "return-to-producer" | "file-again" | "send-to-province" | "accept-at-province" | "return-from-province" | "complete-for-province" | "ask-supplement-at-province" | "report-to-province-council" | "evaluate-at-province" | "recognise" | "close-without-recognition" | "approve-for-ministry" | "send-to-ministry" | "accept-at-ministry" | "ask-supplement-at-ministry" | "complete-for-ministry" | "report-to-ministry-council" | "evaluate-at-ministry" | "recognise-five" | "report-below-five" | "recognise-by-ministry-result" | "close-by-ministry-result" | "reassess" | "evaluate-at-reassessment" | "recognise-after-reassessment" | "close-after-reassessment" | "reject-at-province" | "reject-at-ministry" | "evaluate-anew-on-request" | "withdraw";
                            /** @enum {string} */
                            to: "draft" | "filed" | "commune-review" | "returned-by-commune" | "sent-to-province" | "province-review" | "returned-by-province" | "province-council" | "province-decision" | "recognised" | "not-recognised" | "approved-for-ministry" | "sent-to-ministry" | "ministry-review" | "returned-by-ministry" | "ministry-council" | "ministry-decision" | "recognised-five" | "below-five-at-ministry" | "province-reassessment" | "reassessment-decision" | "rejected" | "withdrawn";
                            actor: string;
                            /** @enum {string} */
                            role: "producer" | "commune" | "member" | "secretary" | "office";
                            due: string | null;
                            notBefore: string | null;
                            source: string | null;
                            needs: string[];
                        } & {
                            [key: string]: unknown;
                        })[];
                        check: ({
                            issues: ({
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            notes: ({
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        notes: {
                            code: string;
                            detail: string;
                        }[];
                        version: number;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getDossierRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dossier"];
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    addDocument: {
        parameters: {
            query: {
                kind: "registration-form" | "self-assessment-report" | "commune-report" | "commune-request" | "province-request" | "advisory-report" | "council-report" | "result-approval" | "additional-tests" | "business-registration" | "production-eligibility" | "material-origin" | "environment" | "labour" | "growth" | "intellectual-property" | "market" | "promotion" | "story" | "quality-declaration" | "test-report" | "traceability" | "quality-management" | "award" | "other";
                name: string;
                media?: string;
                criteria?: string;
            };
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        name: string;
                        sha256: string;
                        size: number;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    scoreOneself: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        answers: string;
                        rating: {
                            complete: boolean;
                            exact: {
                                sum: number;
                                count: number;
                            };
                            band: number | null;
                            stars: number | null;
                            rejections: string[];
                            notes: ({
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            issues: ({
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    reportOfCommune: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    materials: string;
                    labour: string;
                    idea: string;
                    identity: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    takeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "file" | "receive" | "return-to-producer" | "file-again" | "send-to-province" | "accept-at-province" | "return-from-province" | "complete-for-province" | "ask-supplement-at-province" | "report-to-province-council" | "evaluate-at-province" | "recognise" | "close-without-recognition" | "approve-for-ministry" | "send-to-ministry" | "accept-at-ministry" | "ask-supplement-at-ministry" | "complete-for-ministry" | "report-to-ministry-council" | "evaluate-at-ministry" | "recognise-five" | "report-below-five" | "recognise-by-ministry-result" | "close-by-ministry-result" | "reassess" | "evaluate-at-reassessment" | "recognise-after-reassessment" | "close-after-reassessment" | "reject-at-province" | "reject-at-ministry" | "evaluate-anew-on-request" | "withdraw";
                    version: number;
                    award?: {
                        number: string;
                        certificate: string;
                        /** Format: date */
                        date?: string;
                    };
                    result?: {
                        sum: number;
                        count: number;
                        /** @enum {number} */
                        stars: 1 | 2 | 3 | 4 | 5;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "draft" | "filed" | "commune-review" | "returned-by-commune" | "sent-to-province" | "province-review" | "returned-by-province" | "province-council" | "province-decision" | "recognised" | "not-recognised" | "approved-for-ministry" | "sent-to-ministry" | "ministry-review" | "returned-by-ministry" | "ministry-council" | "ministry-decision" | "recognised-five" | "below-five-at-ministry" | "province-reassessment" | "reassessment-decision" | "rejected" | "withdrawn";
                        version: number;
                        article: string | null;
                        recognition: ({
                            /** Format: uuid */
                            id: string;
                            stars: number;
                            /** Format: date */
                            expires: string;
                            certificate: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        notes: {
                            code: string;
                            detail: string;
                        }[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    openEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    decisionNumber?: string;
                    members: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        manner: "meeting" | "written-opinions";
                        version: number;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        dossier: string;
                        /** @enum {string} */
                        manner: "meeting" | "written-opinions";
                        /** Format: date */
                        opened: string;
                        closed: string | null;
                        appointed: {
                            id: string;
                            name: string;
                        }[];
                        submitted: string[];
                        allIn: boolean;
                        sheets: ({
                            /** Format: uuid */
                            id: string;
                            member: string;
                            answers: string;
                            /** Format: date */
                            on: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        version: number;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getEvaluationRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["evaluation"];
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    handInSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: string;
                    rejections?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        evaluation: string;
                        answers: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    withoutAll?: boolean;
                    rejections?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        rating: {
                            complete: boolean;
                            exact: {
                                sum: number;
                                count: number;
                            };
                            band: number | null;
                            stars: number | null;
                            rejections: string[];
                            notes: ({
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            issues: ({
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        };
                        dossier: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "filed" | "commune-review" | "returned-by-commune" | "sent-to-province" | "province-review" | "returned-by-province" | "province-council" | "province-decision" | "recognised" | "not-recognised" | "approved-for-ministry" | "sent-to-ministry" | "ministry-review" | "returned-by-ministry" | "ministry-council" | "ministry-decision" | "recognised-five" | "below-five-at-ministry" | "province-reassessment" | "reassessment-decision" | "rejected" | "withdrawn";
                            version: number;
                            article: string | null;
                            recognition: ({
                                /** Format: uuid */
                                id: string;
                                stars: number;
                                /** Format: date */
                                expires: string;
                                certificate: string;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            notes: {
                                code: string;
                                detail: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    askPaper: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "minutes" | "score-table" | "score-sheets" | "report" | "submission" | "recognition-list";
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "waiting" | "done" | "refused";
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "waiting" | "done" | "refused";
                        kind: string;
                        issues: ({
                            code: string;
                        } & {
                            [key: string]: unknown;
                        })[] | null;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getPaperFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "untrue-dossier" | "criteria-no-longer-met" | "law-breached" | "mark-misused" | "production-ended" | "other-conclusion";
                    number: string;
                    /** Format: date */
                    date?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        ground: "untrue-dossier" | "criteria-no-longer-met" | "law-breached" | "mark-misused" | "production-ended" | "other-conclusion";
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getAgenda: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            /** Format: date */
                            date: string;
                            kind: string;
                            name: string;
                            code: string | null;
                            summary: string;
                            description: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getAgendaCalendar: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notices: {
                            id: string | null;
                            kind: string;
                            /** Format: date */
                            due: string;
                            /** Format: date */
                            on: string;
                            text: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    importRegister: {
        parameters: {
            query?: {
                name?: string;
            };
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "waiting" | "done" | "refused";
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "waiting" | "done" | "refused";
                        name: string;
                        /** Format: date */
                        on: string;
                        account: {
                            [key: string]: unknown;
                        } | null;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    listHeldRows: {
        parameters: {
            query?: {
                skip?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        all: number;
                        open: number;
                        next: number | null;
                        rows: ({
                            /** Format: uuid */
                            id: string;
                            row: number;
                            code: string;
                            detail: string;
                            advice: string;
                            /** @enum {string} */
                            state: "open" | "taken" | "discarded";
                            read: {
                                code: string | null;
                                name: string;
                                producer: string | null;
                                commune: string | null;
                                stars: number | null;
                                number: string | null;
                                date: string | null;
                                authority: string | null;
                            } & {
                                [key: string]: unknown;
                            };
                            here: {
                                name: string;
                                producer: string;
                            } | null;
                            reason: string | null;
                            decided: string | null;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    takeHeldRow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    code?: string;
                    /** @enum {number} */
                    stars?: 3 | 4 | 5;
                    number?: string;
                    /** Format: date */
                    date?: string;
                    /** @enum {string} */
                    tier?: "district" | "province" | "ministry";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        product: string;
                        code: string;
                        /** Format: uuid */
                        recognition: string;
                        notes: {
                            code: string;
                            detail: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    discardHeldRow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @constant */
                        state: "discarded";
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    exportRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    rateAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    after?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "waiting";
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getJournal: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            place: number;
                            at: string;
                            actor: string;
                            kind: string;
                            subject: string;
                            body: string;
                            hash: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    checkLabel: {
        parameters: {
            query?: {
                on?: string;
                stars?: 1 | 2 | 3 | 4 | 5;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        producer: string;
                        /** Format: date */
                        on: string;
                        valid: boolean;
                        stars: number | null;
                        since: string | null;
                        until: string | null;
                        next: {
                            /** Format: date */
                            from: string;
                            stars: number;
                        } | null;
                        recognition: string | null;
                        sentence: string;
                        recognitions: components["schemas"]["recognition"][];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getJsonLd: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": string;
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        role: "producer" | "commune" | "member" | "secretary" | "office";
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    getMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            [key: string]: unknown;
                        };
                        producer: {
                            [key: string]: unknown;
                        } | null;
                        sessions: {
                            [key: string]: unknown;
                        }[];
                        signIns: {
                            [key: string]: unknown;
                        }[];
                        done: {
                            [key: string]: unknown;
                        }[];
                        requests: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
        };
    };
    deleteMyData: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that comes twice with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Signed in */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["problem"];
        };
    };
}
