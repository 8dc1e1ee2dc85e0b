import { graphql } from '../../gql/index.ts';

export const OrderDocument = graphql(`
  query Order($id: ID!) {
    order(id: $id) {
      ...OrderParts
    }
  }
`);

export const OrderPartsDocument = graphql(`
  fragment OrderParts on RectificationOrder {
    id
    version
    number
    state
    turn
    round
    days
    ruleCode
    grounds
    legalBasis
    issuedOn
    servedOn
    dueOn
    officeDueOn
    answeredOn
    closedOn
    overdue
    answeredInTime
    workingDaysLeft
    draftedBy
    issuedBy
    acceptedBy
    verifiedBy
    office {
      id
      shortName
      name {
        zh
        en
      }
    }
    platform {
      id
      name
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
    mayVerify {
      id
      name
      role
    }
    steps {
      key
      on
      state
      hint
    }
    deadline {
      ...DeadlineParts
    }
    deadlines {
      ...DeadlineParts
    }
    services {
      id
      method
      servedOn
      servedAt
      proof
      confirmedByName
      round
    }
    extensions {
      id
      state
      side
      days
      reason
      dueOn
      askedOn
      askedByName
      endedOn
      grantedDays
      grantedDueOn
      decidedByName
      decision
    }
    acts {
      id
      kind
      at
      recordedAt
      byName
      byRole
      side
      door
      round
      text
      stateAfter
      dueOnAfter
    }
    measures {
      ...MeasureParts
    }
  }
`);

export const MeasurePartsDocument = graphql(`
  fragment MeasureParts on OrderMeasure {
    id
    ord
    text
    settled
    finding {
      id
      number
      title
      description
      severity
      state
      repeat
      item {
        id
        code
        title {
          zh
          en
        }
      }
    }
    answer {
      ...MeasureAnswerParts
    }
    answers {
      ...MeasureAnswerParts
    }
    verification {
      outcome
      systemState
      operationState
      note
      on
      byName
      round
    }
  }
`);

export const MeasureAnswerPartsDocument = graphql(`
  fragment MeasureAnswerParts on MeasureAnswer {
    id
    round
    text
    systemClaim
    operationClaim
    submitted
    byName
    at
    door
    evidence {
      ...EvidenceParts
    }
  }
`);
