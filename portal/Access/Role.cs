namespace Shirube.Portal.Access;

/// <summary>What a person may do. Each role holds all roles below it.</summary>
internal enum Role
{
    /// <summary>職員: reads, asks and follows the own inquiries.</summary>
    Staff,

    /// <summary>サービスデスク: answers inquiries, writes articles.</summary>
    Agent,

    /// <summary>編集: reviews and publishes articles.</summary>
    Editor,

    /// <summary>管理者: surveys, service levels and reports.</summary>
    Manager,

    /// <summary>システム管理者: accounts, settings, audit, backup.</summary>
    Admin,
}
