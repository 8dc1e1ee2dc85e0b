import { graphql } from '../../gql/index.ts';

export const OwnOrdersDocument = graphql(`
  query OwnOrders($platformId: ID) {
    ownOrders(platformId: $platformId) {
      id
      number
      state
      turn
      round
      issuedOn
      servedOn
      dueOn
      answeredOn
      closedOn
      overdue
      workingDaysLeft
      platform {
        id
        name
      }
      officeName {
        zh
        en
      }
      measures {
        id
        settled
      }
    }
  }
`);

export const OwnOrderDocument = graphql(`
  query OwnOrder($id: ID!) {
    ownOrder(id: $id) {
      ...OwnOrderParts
    }
  }
`);

export const OwnOrderPartsDocument = graphql(`
  fragment OwnOrderParts on OwnOrder {
    id
    version
    number
    state
    turn
    round
    grounds
    legalBasis
    issuedOn
    servedOn
    dueOn
    answeredOn
    closedOn
    overdue
    workingDaysLeft
    officeName {
      zh
      en
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
    steps {
      key
      on
      state
      hint
    }
    deadline {
      ...DeadlineParts
    }
    extensions {
      id
      state
      side
      days
      reason
      dueOn
      askedOn
      by
      endedOn
      grantedDays
      grantedDueOn
      decision
    }
    acts {
      id
      kind
      at
      by
      role
      side
      round
      text
    }
    measures {
      ...OwnMeasureParts
    }
  }
`);

export const OwnMeasurePartsDocument = graphql(`
  fragment OwnMeasureParts on OwnMeasure {
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
      item {
        ...ItemParts
      }
    }
    answer {
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
    verification {
      outcome
      systemState
      operationState
      note
      on
      round
    }
  }
`);

export const ConfirmServiceDocument = graphql(`
  mutation ConfirmService($orderId: ID!, $version: Int!) {
    confirmService(orderId: $orderId, version: $version) {
      id
      version
    }
  }
`);

export const SaveAnswerDocument = graphql(`
  mutation SaveAnswer($orderId: ID!, $answers: [AnswerInput!]!) {
    saveAnswer(orderId: $orderId, answers: $answers) {
      ...OwnOrderParts
    }
  }
`);

export const SubmitAnswerDocument = graphql(`
  mutation SubmitAnswer($orderId: ID!, $version: Int!) {
    submitAnswer(orderId: $orderId, version: $version) {
      id
      version
    }
  }
`);

export const MakeStatementDocument = graphql(`
  mutation MakeStatement($orderId: ID!, $text: String!) {
    makeStatement(orderId: $orderId, text: $text) {
      id
      version
    }
  }
`);

export const AskExtensionDocument = graphql(`
  mutation AskExtension($orderId: ID!, $days: Int!, $reason: String!) {
    askExtension(orderId: $orderId, days: $days, reason: $reason) {
      ...OwnOrderParts
    }
  }
`);

export const WithdrawExtensionDocument = graphql(`
  mutation WithdrawExtension($orderId: ID!, $extensionId: ID!) {
    withdrawExtension(orderId: $orderId, extensionId: $extensionId) {
      ...OwnOrderParts
    }
  }
`);
