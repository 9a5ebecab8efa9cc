/** The first day of local government in two tiers, province and commune: there are 34 provinces and no districts. */
export const TWO_TIERS_SINCE = "2025-07-01";
