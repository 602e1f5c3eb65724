<#--
  « Mes enfants ».
  confirmed, proposed, confirmUrl?, joinUrl?, done?
-->
<#import "components/family.ftl" as family>
<#import "components/form.ftl" as form>
<@family.frame heading=msg("accountChildren")>
  <div id="account-children">
    <#list confirmed as child>
    <section class="card" id="child-${child.id}" aria-labelledby="child-${child.id}-title">
      <h2 id="child-${child.id}-title" dir="auto">${child.name}</h2>
      <#list child.schools as school>
      <p class="school">${school.name}<#if school.className?has_content> – <span class="class-name">${school.className}</span></#if></p>
      <#else>
      <p class="hint">${msg("portalNoSchool")}</p>
      </#list>
      <#if child.reportUrl??><p><a id="report-${child.id}" href="${child.reportUrl}">${msg("accountReport")}<span class="absent-to-eyes"> – ${child.name}</span></a></p></#if>
    </section>
    <#else>
    <section class="card" aria-labelledby="no-child-title">
      <h2 id="no-child-title">${msg("portalNoChildTitle")}</h2>
      <p>${msg("portalNoChild")}</p>
    </section>
    </#list>
    <#if proposed?has_content>
    <@family.card id="proposed" title=msg("accountProposed")>
      <p>${msg("accountProposedText")}</p>
      <ul>
        <#list proposed as child><li><strong dir="auto">${child.name}</strong><#if child.school?has_content> – ${child.school}</#if></li></#list>
      </ul>
      <#if confirmUrl??><@form.buttonLink label=msg("doConfirmChildren") id="confirm-children" href=confirmUrl/></#if>
    </@family.card>
    </#if>
    <@family.card id="missing" title=msg("accountMissing")>
      <#if joinUrl??><p>${msg("accountJoinText")}</p><p><a id="join" href="${joinUrl}">${msg("accountJoin")}</a></p></#if>
      <p>${msg("accountMissingText")}</p>
    </@family.card>
  </div>
</@family.frame>
