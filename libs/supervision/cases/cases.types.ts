import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RoleEnum, SideEnum } from '#libs/technique/access';
import { DutyItem, TierEnum } from '#libs/reference/duties';
import { FindingType } from '#libs/supervision/findings';
import {
  AllowedAction,
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  FieldChangeType,
  type Text,
  TextType,
  connectionOf,
  enumOf,
} from '#libs/technique/kernel';
import { PlatformRef } from '#libs/supervision/platforms';
import { StepStateEnum } from '#libs/supervision/orders';
import { Office } from '#libs/reference/territory';
import type { Tier } from '#rules/reference/duties';
import type { FieldChange, Role, Side } from '#rules/technique/kernel';
import { CASE_STATES, type CaseState, type Shown } from './cases.rules.ts';
import { CASE_TEXTS, type CaseTextField, WARNING_KINDS, type WarningKind } from './identify.rules.ts';

export const CaseStateEnum = enumOf(CASE_STATES);
registerEnumType(CaseStateEnum, { name: 'CaseState' });
export const CaseShownEnum = enumOf(['NONE', 'PUBLISHED', 'WITHDRAWN']);
registerEnumType(CaseShownEnum, { name: 'CaseShown', description: 'The state of a case for its readers.' });
export const CaseTextFieldEnum = enumOf(CASE_TEXTS);
registerEnumType(CaseTextFieldEnum, { name: 'CaseTextField' });
export const WarningKindEnum = enumOf(WARNING_KINDS);
registerEnumType(WarningKindEnum, {
  name: 'WarningKind',
  description: 'The kind of text that may identify the platform of a case.',
});

@ObjectType({ description: 'The audience of a case: an empty list of categories or tiers includes all.' })
export class CaseAudience {
  @Field(() => Boolean, { description: 'To platforms of the office’s territory.' }) toPlatforms!: boolean;
  @Field(() => [ID]) categories!: string[];
  @Field(() => [TierEnum]) tiers!: Tier[];
  @Field(() => Boolean, { description: 'To the offices below.' }) toSubordinates!: boolean;
  @Field(() => Boolean, { description: 'To the offices above.' }) toSuperior!: boolean;
}

@ObjectType({ description: 'A text with its duty items and its audience.' })
export class CaseText {
  @Field(() => String) title!: string;
  @Field(() => String) facts!: string;
  @Field(() => String) grounds!: string;
  @Field(() => String) outcome!: string;
  @Field(() => String) lesson!: string;
  @Field(() => [DutyItem]) items!: DutyItem[];
  @Field(() => CaseAudience) audience!: CaseAudience;
}

@ObjectType({
  description: 'A place in the text that may identify the platform; start and end count from 0.',
})
export class CaseWarningType {
  @Field(() => ID, { description: 'Changes with the words around it.' }) key!: string;
  @Field(() => CaseTextFieldEnum) field!: CaseTextField;
  @Field(() => WarningKindEnum) kind!: WarningKind;
  @Field(() => String) term!: string;
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
  @Field(() => String) before!: string;
  @Field(() => String) after!: string;
  @Field(() => String, { nullable: true, description: 'Why it may remain; null while unanswered.' }) reason!:
    string | null;
  @Field(() => String, { nullable: true }) answeredBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt!: Date | null;
}

@ObjectType({ description: 'A text as it was published; it never changes.' })
export class CaseVersion {
  @Field(() => Int) seq!: number;
  @Field(() => CaseText) text!: CaseText;
  @Field(() => CivilDateScalar) publishedOn!: CivilDate;
  @Field(() => String, { description: 'SHA-256 of its canonical JSON.' }) sha256!: string;
  @Field(() => String, { nullable: true, description: 'For the own office only.' }) approvedBy!:
    string | null;
  @Field(() => String, { nullable: true, description: 'For the own office only.' }) publishedBy!:
    string | null;
  @Field(() => [FieldChangeType], { description: 'Against the version before it; empty for the first.' })
  changes!: FieldChange[];
}

@ObjectType({
  description: 'A platform’s statement before publication, or how the office took it into account.',
})
export class CaseRemark {
  @Field(() => ID) id!: string;
  @Field(() => SideEnum) side!: Side;
  @Field(() => String) by!: string;
  @Field(() => String) text!: string;
  @Field(() => DateTimeScalar) at!: Date;
}

@ObjectType({
  description: 'The notice to one platform before publication, with the time it has to state its view.',
})
export class CaseNotice {
  @Field(() => ID) id!: string;
  @Field(() => PlatformRef) platform!: PlatformRef;
  @Field(() => Int) round!: number;
  @Field(() => CivilDateScalar) toldOn!: CivilDate;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => Int) workingDaysLeft!: number;
  @Field(() => Boolean) provisional!: boolean;
  @Field(() => [CaseRemark], { description: 'Oldest first.' }) remarks!: CaseRemark[];
  @Field(() => DateTimeScalar, { nullable: true }) consentedAt!: Date | null;
  @Field(() => Boolean, { description: 'A statement waits for the office’s word on it.' }) toWeigh!: boolean;
  @Field(() => String, { nullable: true, description: 'PUBLISHED or RETURNED once it is over.' }) closedAs!:
    string | null;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'An act on a case. kind is a key of the table of transitions, or draft.' })
export class CaseActType {
  @Field(() => ID) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => SideEnum) side!: Side;
  @Field(() => RoleEnum) byRole!: Role;
  @Field(() => String) byName!: string;
  @Field(() => String) door!: string;
  @Field(() => CaseStateEnum) stateAfter!: CaseState;
  @Field(() => String, { nullable: true }) text!: string | null;
  @Field(() => [FieldChangeType]) fields!: FieldChange[];
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => DateTimeScalar) recordedAt!: Date;
}

@ObjectType({ description: 'key: DRAFTED, SUBMITTED, APPROVED, NOTIFIED, PUBLISHED.' })
export class CaseStep {
  @Field(() => String) key!: string;
  @Field(() => StepStateEnum) state!: 'DONE' | 'CURRENT' | 'AHEAD';
  @Field(() => CivilDateScalar, { nullable: true }) on!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'In the reader’s language.' }) hint!: string | null;
}

@ObjectType({
  description:
    'A case circulated for warning, de-identified. Other offices read the versions published to them, and nothing of how they were written.',
})
export class TypicalCase {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: 'Given at publication, such as 甬网案例〔2026〕3号.' })
  number!: string | null;
  @Field(() => String) title!: string;
  @Field(() => Office) office!: Office;
  @Field(() => Boolean, { description: 'A case of my own office.' }) own!: boolean;
  @Field(() => CaseStateEnum) state!: CaseState;
  @Field(() => CaseShownEnum) shown!: Shown;
  @Field(() => CaseText, {
    nullable: true,
    description:
      'The working text for the own office; for others the published version, null once withdrawn.',
  })
  text!: CaseText | null;
  @Field(() => [CaseVersion], { description: 'Newest first; other offices have the current one only.' })
  versions!: CaseVersion[];
  @Field(() => [FindingType], { description: 'The closed findings behind it, as far as I may see them.' })
  findings!: FindingType[];
  @Field(() => [CaseWarningType]) warnings!: CaseWarningType[];
  @Field(() => Int) openWarnings!: number;
  @Field(() => [CaseNotice], { description: 'Newest first.' }) notices!: CaseNotice[];
  @Field(() => [CaseActType], { description: 'Newest first.' }) acts!: CaseActType[];
  @Field(() => [CaseStep]) steps!: CaseStep[];
  @Field(() => Int, { nullable: true, description: 'Platforms that its audience addresses now.' })
  recipients!: number | null;
  @Field(() => String, { nullable: true }) draftedBy!: string | null;
  @Field(() => String, { nullable: true }) submittedBy!: string | null;
  @Field(() => String, { nullable: true }) approvedBy!: string | null;
  @Field(() => CivilDateScalar) draftedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) publishedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) withdrawnOn!: CivilDate | null;
  @Field(() => String, { nullable: true }) withdrawReason!: string | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'When the decision behind it changed, if that is why it was withdrawn.',
  })
  decisionChangedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'The day by which it had to be withdrawn (Administrative Penalty Law, art. 48).',
  })
  withdrawDueOn!: CivilDate | null;
  @Field(() => Boolean, { nullable: true, description: 'Withdrawn by that day; null where none was set.' })
  withdrawnInTime!: boolean | null;
  @Field(() => [AllowedAction]) allowedActions!: AllowedAction[];
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'A line of the list of cases.' })
export class CaseLine {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => String) title!: string;
  @Field(() => Office) office!: Office;
  @Field(() => Boolean) own!: boolean;
  @Field(() => CaseStateEnum) state!: CaseState;
  @Field(() => CaseShownEnum) shown!: Shown;
  @Field(() => [ID]) itemCodes!: string[];
  @Field(() => CaseAudience) audience!: CaseAudience;
  @Field(() => CivilDateScalar) draftedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) publishedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) withdrawnOn!: CivilDate | null;
}

@ObjectType()
export class TypicalCaseConnection extends connectionOf(CaseLine, 'TypicalCase') {}

@ObjectType({ description: 'A published case that names a duty item.' })
export class CaseRef {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => TextType) officeName!: Text;
  @Field(() => CivilDateScalar) publishedOn!: CivilDate;
}

@ObjectType({ description: 'A first text out of closed findings; nothing is kept of it.' })
export class CaseProposal {
  @Field(() => String) title!: string;
  @Field(() => String) facts!: string;
  @Field(() => String) grounds!: string;
  @Field(() => String) outcome!: string;
  @Field(() => [ID]) itemCodes!: string[];
}

@InputType()
export class CaseAudienceInput {
  @Field(() => Boolean) toPlatforms!: boolean;
  @Field(() => [ID]) categories!: string[];
  @Field(() => [TierEnum]) tiers!: Tier[];
  @Field(() => Boolean) toSubordinates!: boolean;
  @Field(() => Boolean) toSuperior!: boolean;
}

@InputType({ description: 'The texts other than the title may stay empty until the case is submitted.' })
export class CaseInput {
  @Field(() => [ID]) findingIds!: string[];
  @Field(() => [ID]) itemCodes!: string[];
  @Field(() => String) title!: string;
  @Field(() => String) facts!: string;
  @Field(() => String) grounds!: string;
  @Field(() => String) outcome!: string;
  @Field(() => String) lesson!: string;
  @Field(() => CaseAudienceInput) audience!: CaseAudienceInput;
}

@InputType()
export class TypicalCaseFilter {
  @Field(() => String, { nullable: true, description: 'Two characters or more, in number, title and texts.' })
  text?: string | null;
  @Field(() => ID, { nullable: true }) itemCode?: string | null;
  @Field(() => ID, { nullable: true }) areaCode?: string | null;
  @Field(() => [CaseStateEnum], {
    nullable: true,
    description:
      'Cases of other offices are PUBLISHED or WITHDRAWN. Dropped drafts are listed only when asked for.',
  })
  states?: CaseState[] | null;
  @Field(() => Int, { nullable: true, description: 'Of the number.' }) year?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Of my own office only.' }) mine?: boolean | null;
}
