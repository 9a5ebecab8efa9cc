/** What came after the portal was first used. */
export const second = `
-- The re-evaluations filed for a product, each with the day it ended without a recognition: a label hangs on them (art. 12.3).
create function portal.renewals_filed(of_product uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('filed', filed, 'ended',
    case when state in ('not-recognised', 'rejected') then since end) order by filed), '[]') from portal.dossier
  where product = of_product and portal.is_public(of_product) and kind = 're-evaluation' and filed is not null and state <> 'withdrawn' $$;
revoke all on function portal.renewals_filed from public;
grant execute on function portal.renewals_filed to portal_public, portal_producer, portal_commune, portal_member,
  portal_secretary, portal_office, portal_worker;
`;
