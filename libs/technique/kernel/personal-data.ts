/** What kind of data about a person a column holds. */
export type PersonalKind = 'NAME' | 'PHONE' | 'EMAIL' | 'NUMBER' | 'ACCOUNT' | 'SECRET' | 'PLACE' | 'RECORD';

/**
 * How it leaves: `PLAIN` as duty data, `MASKED` unless somebody says what for, `OWN` to the person alone, `DIRECTOR` to the person
 * and the director of the office, `AUDIT` to who reads the audit record and nobody else, `NEVER` at all.
 * Why, column by column: docs/adr/0019.
 */
export type Shown = 'PLAIN' | 'MASKED' | 'OWN' | 'DIRECTOR' | 'AUDIT' | 'NEVER';

interface PersonalColumn {
  kind: PersonalKind;
  shown: Shown;
}

const as = (kind: PersonalKind, shown: Shown, ...columns: string[]): [string, PersonalColumn][] =>
  columns.map((column) => [column, { kind, shown }]);

/** Who acted, as it is written into the record of the act; it stays with the record as long as that. */
const ACTED = [
  'annual_report_act',
  'annual_report_draft',
  'annual_report_remark',
  'evidence',
  'finding_change',
  'inspection_act',
  'inspection_supplement',
  'ledger_claim',
  'ledger_fact',
  'measure_answer',
  'measure_verification',
  'operator_change',
  'order_act',
  'platform_change',
  'service_event',
  'typical_case_act',
  'typical_case_answer',
  'invitation',
  'program',
].map((table) => `${table}.actor_name`);

const decidedBy = (table: string): string[] => [`${table}.proposed_by_name`, `${table}.decided_by_name`];

/** Every column with data of a person, in one place. A test compares it with the database. */
export const PERSONAL_DATA: ReadonlyMap<string, PersonalColumn> = new Map([
  ...as('NAME', 'MASKED', 'accountable_person.name'),
  ...as('PHONE', 'MASKED', 'accountable_person.phone'),
  ...as('EMAIL', 'MASKED', 'accountable_person.email'),
  ...as('NAME', 'PLAIN', 'accountable_person.title'),
  ...as('NAME', 'PLAIN', 'app_user.name', 'inspection_inspector.name', ...ACTED),
  ...as('NAME', 'PLAIN', 'annual_report_version.submitted_name', 'annual_report_version.outcome_name'),
  ...as('NAME', 'PLAIN', 'ledger_entry.claim_by', 'service_event.confirmed_by'),
  ...as('NAME', 'PLAIN', 'order_extension.asked_by_name', 'order_extension.decided_by_name'),
  ...as('NAME', 'PLAIN', 'typical_case_review.approved_by_name', 'typical_case_review.published_by_name'),
  ...as('NUMBER', 'MASKED', 'app_user.certificate_no'),
  ...as('NUMBER', 'PLAIN', 'inspection_inspector.certificate_no'),
  ...as('ACCOUNT', 'OWN', 'app_user.username'),
  // told to its owner once, when it is set up
  ...as('SECRET', 'OWN', 'second_factor.secret'),
  ...as('SECRET', 'NEVER', 'app_user.password_hash', 'session.token_hash', 'sign_in_challenge.token_hash'),
  ...as('SECRET', 'NEVER', 'recovery_code.code_hash'),
  ...as('ACCOUNT', 'NEVER', 'oidc_identity.subject'),
  ...as('PLACE', 'OWN', 'session.address', 'session.agent'),
  ...as('PLACE', 'AUDIT', 'audit.entry.address'),
  // the hash of an address, or of a name that no account has
  ...as('PLACE', 'NEVER', 'sign_in_guard.key'),
  ...as('NAME', 'PLAIN', 'officer_leave.recorded_by_name', 'officer_leave.changed_by_name'),
  ...as('NAME', 'PLAIN', 'office.changed_by_name', 'invitation.changed_by_name', 'app_user.changed_by_name'),
  // who of the office shut it off is told to the office; the platform reads that it was the office
  ...as('NAME', 'PLAIN', 'program.revoked_by_name'),
  // from where a program comes: to the platform that it belongs to
  ...as('PLACE', 'OWN', 'program.last_used_from'),
  ...as('NAME', 'PLAIN', ...decidedBy('platform_merge'), ...decidedBy('platform_transfer')),
  ...as('NAME', 'PLAIN', ...decidedBy('account_request'), 'account_request.name', 'invitation.name'),
  // before the security administrators, who compare it with the paper
  ...as('NUMBER', 'PLAIN', 'account_request.certificate_no', 'account_request.staff_no', 'app_user.staff_no'),
  ...as('ACCOUNT', 'PLAIN', 'account_request.username'),
  ...as('SECRET', 'NEVER', 'account_link.token_hash', 'invitation.token_hash'),
  ...as('NAME', 'DIRECTOR', 'officer_interest.recorded_by_name', 'officer_interest.ended_by_name'),
  ...as('RECORD', 'DIRECTOR', 'officer_interest.kind', 'officer_interest.end_reason'),
  // names of accountable persons and officers, as they stood when the record was made
  ...as('RECORD', 'MASKED', 'platform_change.before', 'platform_change.after'),
  ...as('RECORD', 'PLAIN', 'inspection_seal.content', 'inspection_seal.sealed_by'),
  ...as('RECORD', 'AUDIT', 'audit.entry.before', 'audit.entry.after'),
  ...as('RECORD', 'NEVER', 'typical_case_review.warnings'),
]);

/**
 * The other columns of text, table by table: words of the domain, of organisations and of the law. Sentences that somebody
 * writes (reasons, notes, grounds) ask for no data of persons; what one writes in all the same stays a matter of that record.
 */
export const NOT_PERSONAL: Readonly<Record<string, string>> = {
  'audit.entry': 'actor_kind role door request_id act outcome refusal_code subject_kind region_at',
  'audit.seal': 'root prev note key_id hash signature leaves',
  account_request: 'kind role role_before reason state decision',
  accountable_person: 'region_code region_at role',
  annual_report: 'region_code region_at template_version state waits_from',
  annual_report_act: 'region_code region_at kind side role door state_before state_after text',
  annual_report_draft: 'region_code body door',
  annual_report_remark: 'region_code region_at pointer text',
  annual_report_version:
    'region_code region_at template_version kind reason body sha256 receipt_number submitted_role door outcome outcome_reason counts review review_reason',
  app_user: 'side role closed_reason',
  calendar_day: 'kind name name_en',
  calendar_version: 'source',
  counter: 'kind',
  deadline: 'subject_kind region_code region_at rule_code reason',
  demonstration: 'seed',
  duty_area: 'version code clause title title_en short short_en purpose purpose_en',
  duty_item: 'code',
  duty_item_version:
    'version code area_code title title_en system_text system_text_en operation_text operation_text_en help help_en figure figure_en links any_category any_tier supersedes',
  evidence: 'region_code region_at subject_kind name media_type sha256 side',
  finding:
    'region_code region_at item_code area_code number title description severity axis state order_number',
  finding_change: 'region_code region_at action reason before after',
  finding_span: 'region_code region_at state tier_at categories_at area_code',
  framework_version: 'version title title_en source source_en content_hash',
  idempotency_key: 'holder key request_sha256 response',
  inspection: 'region_code region_at number mode state purpose framework_version seal_hash conclusion',
  inspection_act: 'region_code region_at kind text before after',
  inspection_inspector: 'region_code',
  inspection_item:
    'region_code item_code area_code previous_system previous_operation result system_state operation_state note reason',
  inspection_seal: 'region_code sha256',
  inspection_supplement: 'region_code text',
  invitation: 'region_code region_at role operator_name state',
  invitation_platform: 'region_code platform_name',
  ledger_claim: 'region_code system_state operation_state note door',
  ledger_entry:
    'region_code item_code area_code system_state operation_state claim_system claim_operation claim_note',
  ledger_fact: 'region_code region_at item_code kind system_state operation_state source_number',
  measure_answer: 'region_code text system_claim operation_claim door',
  measure_verification: 'region_code region_at outcome system_state operation_state note',
  office: 'name name_en short_name region_code region_lo region_hi',
  officer_interest: 'region_code',
  officer_leave: 'region_code',
  oidc_identity: 'issuer',
  operator: 'code name address',
  operator_change: 'action reason before after',
  order_act: 'region_code region_at kind side role door state_before state_after text before after',
  order_extension: 'region_code region_at state side reason decision',
  order_measure: 'region_code text',
  outbox: 'kind payload',
  period_rule: 'code unit first_day from_event title title_en basis basis_en',
  platform: 'region_code region_at name kinds icp_number categories tier state search_text',
  platform_app: 'region_code store identifier',
  platform_change: 'region_code region_at action reason',
  platform_domain: 'region_code domain',
  platform_merge: 'region_code region_at moved state reason decision_note',
  platform_stay: 'region_code region_at tier categories',
  platform_transfer: 'region_code region_at to_region_code told done state reason decision_note',
  program: 'name scopes revoked_reason',
  program_secret: 'secret_hash',
  program_token: 'token_hash scopes',
  rectification_order: 'region_code region_at number state grounds legal_basis rule_code',
  reference_list: 'kind content_hash',
  region: 'code name name_en level parent_code successor_codes',
  report_template: 'version title title_en source source_en schema checks content_hash',
  report_year: 'template_version note note_en',
  schema_migration: 'name',
  search_doc: 'region_code kind number title more folded',
  search_gram: 'gram region_code',
  service_category: 'code category_group title title_en help help_en',
  service_event: 'subject_kind region_code region_at method proof',
  session: 'via',
  sign_in_challenge: 'via',
  sign_in_guard: 'kind',
  trend_area: 'region_code area_code',
  trend_closed: 'region_code',
  trend_day: 'region_code',
  trend_delta: 'region_code area_code',
  trend_month: 'region_code',
  trend_platform: 'region_code',
  trend_platform_area: 'region_code area_code',
  trend_platform_month: 'region_code',
  trend_standing: 'region_code',
  typical_case: 'region_code reach_hi region_at number state title categories tiers withdraw_reason',
  typical_case_act: 'case_region region_at kind side role door state_after text before after',
  typical_case_answer: 'warning_key region_code field kind term reason',
  typical_case_draft: 'region_code title facts grounds outcome lesson categories tiers',
  typical_case_finding: 'case_region region_code',
  typical_case_item: 'item_code area_code region_code',
  typical_case_notice:
    'case_region region_code region_at rule_code title facts grounds outcome lesson closed_as',
  typical_case_review: 'region_code',
  typical_case_version:
    'region_code number title facts grounds outcome lesson categories tiers content sha256',
};
