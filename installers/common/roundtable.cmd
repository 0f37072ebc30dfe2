@echo off
rem Starts Roundtable with a suitable Java: the one of JAVA_HOME, of the PATH, or of the usual folders.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "LEAST=@jdk.version@"
set "JAVA="

call :try "%HERE%..\runtime\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%I in (java.exe) do call :try "%%~$PATH:I"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*") do call :try "%%~D\bin\java.exe"

if not defined JAVA (
    echo Roundtable needs Java %LEAST% or newer: install a JDK ^(for example from https://adoptium.net^) or set JAVA_HOME to one. 1>&2
    exit /b 1
)
"%JAVA%" @jvm.flags@ -cp "%HERE%..\lib\*" roundtable.App %*
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
set "FOUND="
for /f "tokens=3" %%V in ('""%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version""') do set "FOUND=%%V"
for /f "delims=." %%V in ("%FOUND%") do if %%V GEQ %LEAST% set "JAVA=%~1"
exit /b 0
